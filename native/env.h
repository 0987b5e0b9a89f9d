// The state of one Node-API environment (the main thread or a worker), and what every topic file is written with.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <c10/util/Exception.h>

#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "error.h"
#include "napi.h"
#include "slots.h"

namespace nodetorch {

struct AutogradState;
class OperatorTable;

// Memory shared with JavaScript: numbers cross through it, since each Node-API call per argument costs more than this.
// `I` holds handles, lengths, tags and small integers; `F` and `B` view the same bytes as doubles and 64-bit integers.
struct Scratch {
  int32_t* I = nullptr;
  double* F = nullptr;
  int64_t* B = nullptr;
  int32_t ints = 0;
  int32_t doubles = 0;
  napi_ref buffer = nullptr;
};

struct Env {
  explicit Env(napi_env napi_env);
  ~Env();
  Env(const Env&) = delete;
  Env& operator=(const Env&) = delete;

  napi_env napi;
  std::thread::id thread = std::this_thread::get_id();
  Scratch scratch;
  SlotTable slots;
  std::unique_ptr<OperatorTable> operators;
  std::shared_ptr<AutogradState> autograd;  // shared with what C++ keeps of JavaScript: hooks, Functions
  ErrorClasses errors;
  napi_ref collector = nullptr;       // gc(), as JavaScript obtained it
  napi_ref warner = nullptr;          // warn(message)
  std::vector<std::string> warnings;  // of libtorch, told to JavaScript when the call is over
  std::unique_ptr<c10::WarningHandler> warning_handler;
  std::vector<at::Tensor> pending;  // tensors on their way to JavaScript: lists, arguments of hooks
  std::vector<std::pair<at::Generator, napi_ref>> generators;  // [0] none, [1] the default CPU generator
  int javascript_depth = 0;   // > 0 while JavaScript runs inside a native frame that holds references
  napi_ref thrown = nullptr;  // {error}: a JavaScript exception on its way through C++ frames
};

// The owner object (out argument) of a result, and the handle in I[at], I[at + 1].
void Publish(Env* env, napi_value owner, at::Tensor&& tensor, int at);
// The same, unless the tensor has an object already, which is returned: one tensor is one object, as in Python.
napi_value PublishOnce(Env* env, napi_value owner, at::Tensor&& tensor, int at);
// The same; `true` where the object is known to JavaScript alone, since a scope owns its slot: the handle is in I[0],
// I[1].
napi_value PublishResult(Env* env, napi_value owner, at::Tensor&& tensor);

inline const at::Tensor& Arg(Env* env, int at) { return env->slots.At(env->scratch.I[at], env->scratch.I[at + 1]); }
// An undefined tensor where JavaScript passed none (id 0).
inline at::Tensor OptionalArg(Env* env, int at) { return env->scratch.I[at] == 0 ? at::Tensor() : Arg(env, at); }

// The arguments of a native function: out objects and keep-alives. `env` is null when the environment is shutting down.
template <size_t N>
struct Call {
  Call(napi_env napi, napi_callback_info info) {
    size_t count = N;
    void* data = nullptr;
    if (napi_get_cb_info(napi, info, &count, args, nullptr, &data) == napi_ok) env = static_cast<Env*>(data);
  }
  Env* env = nullptr;
  napi_value args[N] = {};
};

// Runs `body(env, args)`; whatever it throws becomes the pending JavaScript exception. `body` returns a napi_value.
template <size_t N, typename Body>
napi_value Guard(napi_env napi, napi_callback_info info, Body body) noexcept {
  Call<N> call(napi, info);
  if (call.env == nullptr) return nullptr;
  napi_value result = nullptr;
  try {
    result = body(call.env, call.args);
  } catch (...) {
    RaiseCurrent(call.env);
  }
  if (__builtin_expect(!call.env->warnings.empty(), 0)) TellWarnings(call.env);
  return result;
}

// fn(...keepAlive) without a result object.
template <typename Body>
napi_value Run(napi_env napi, napi_callback_info info, Body body) noexcept {
  return Guard<1>(napi, info, [&](Env* env, napi_value*) -> napi_value {
    body(env);
    return nullptr;
  });
}

// fn(out, ...keepAlive): one tensor, its handle in I[0], I[1] (0 when undefined). Returns the object that it has
// already.
template <typename Body>
napi_value RunTensor(napi_env napi, napi_callback_info info, Body body) noexcept {
  return Guard<1>(napi, info, [&](Env* env, napi_value* args) -> napi_value {
    env->slots.Gate();
    return PublishOnce(env, args[0], body(env), 0);
  });
}

// Hands tensors to a callback as `pending`, and restores what an outer callback was reading.
class PendingScope {
 public:
  PendingScope(Env* env, std::vector<at::Tensor> tensors) : env_(env), outer_(std::move(env->pending)) {
    env->pending = std::move(tensors);
  }
  ~PendingScope() { env_->pending = std::move(outer_); }
  PendingScope(const PendingScope&) = delete;
  PendingScope& operator=(const PendingScope&) = delete;

 private:
  Env* env_;
  std::vector<at::Tensor> outer_;
};

struct Export {
  const char* name;
  napi_callback callback;
};
void DefineOne(Env* env, napi_value exports, const Export& entry);
template <size_t N>
void Define(Env* env, napi_value exports, const Export (&table)[N]) {
  for (const Export& entry : table) DefineOne(env, exports, entry);
}

// The topics, each in the file of its name.
void InitAutograd(Env* env, napi_value exports);
void InitContext(Env* env, napi_value exports);
void InitDispatch(Env* env, napi_value exports);
void InitIndexing(Env* env, napi_value exports);
void InitMemory(Env* env, napi_value exports);
void InitNumbers(Env* env, napi_value exports);
void InitOptim(Env* env, napi_value exports);
void InitRandom(Env* env, napi_value exports);
void InitStorage(Env* env, napi_value exports);
void InitTensor(Env* env, napi_value exports);

}  // namespace nodetorch
