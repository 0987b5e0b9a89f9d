#include "error.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <new>
#include <utility>

#include "env.h"

namespace nodetorch {
namespace {

void Raise(Env* env, ErrorClass error_class, const char* message) noexcept {
  napi_env napi = env->napi;
  bool pending = false;
  if (napi_is_exception_pending(napi, &pending) != napi_ok || pending) return;
  napi_value constructor = nullptr, text, error;
  if (napi_create_string_utf8(napi, message, NAPI_AUTO_LENGTH, &text) != napi_ok) return;
  napi_ref ref = env->errors.constructors[static_cast<int>(error_class)];
  if (ref != nullptr) napi_get_reference_value(napi, ref, &constructor);
  const napi_status made = constructor == nullptr ? napi_create_error(napi, nullptr, text, &error)
                                                  : napi_new_instance(napi, constructor, 1, &text, &error);
  if (made == napi_ok) napi_throw(napi, error);
}

void RethrowJavaScript(Env* env) noexcept {
  napi_value holder = nullptr, error = nullptr;
  napi_get_reference_value(env->napi, env->thrown, &holder);
  napi_delete_reference(env->napi, env->thrown);
  env->thrown = nullptr;
  if (holder != nullptr && napi_get_named_property(env->napi, holder, "error", &error) == napi_ok) {
    napi_throw(env->napi, error);
  }
}

void ReplaceAll(std::string& text, const std::string& from, const std::string& to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// C++'s names of tensor types in Python's words, as torch/csrc/Exceptions.cpp translates them.
std::string InPythonWords(std::string message) {
  if (message.find("Type") == std::string::npos) return message;
  static constexpr const char* kElements[] = {"Byte", "Char", "Double", "Float", "Int", "Long", "Short", "Half"};
  static constexpr std::pair<const char*, const char*> kBackends[] = {
      {"SparseCUDA", "torch.cuda.sparse."}, {"SparseCPU", "torch.sparse."}, {"CUDA", "torch.cuda."}, {"CPU", "torch."}};
  for (const auto& [backend, module] : kBackends) {
    for (const char* element : kElements) {
      ReplaceAll(message, std::string(backend) + element + "Type", std::string(module) + element + "Tensor");
    }
  }
  return message;
}

void RaiseTorch(Env* env, const c10::Error& error) noexcept {
  ErrorClass error_class = ErrorClass::kTorch;
  if (dynamic_cast<const c10::IndexError*>(&error) || dynamic_cast<const c10::ValueError*>(&error)) {
    error_class = ErrorClass::kRange;
  } else if (dynamic_cast<const c10::TypeError*>(&error)) {
    error_class = ErrorClass::kType;
  } else if (dynamic_cast<const c10::NotImplementedError*>(&error)) {
    error_class = ErrorClass::kNotImplemented;
  } else if (dynamic_cast<const c10::LinAlgError*>(&error)) {
    error_class = ErrorClass::kLinAlg;
  } else if (dynamic_cast<const c10::OutOfMemoryError*>(&error)) {
    error_class = ErrorClass::kOutOfMemory;
  } else if (dynamic_cast<const c10::DistError*>(&error)) {
    error_class = ErrorClass::kDist;
  }
  Raise(env, error_class, InPythonWords(error.what_without_backtrace()).c_str());
}

}  // namespace

void RaiseCurrent(Env* env) noexcept {
  if (env->thrown != nullptr) {
    RethrowJavaScript(env);
    return;
  }
  try {
    throw;
  } catch (const JsError& error) {
    Raise(env, error.error_class, error.what());
  } catch (const c10::Error& error) {
    RaiseTorch(env, error);
  } catch (const std::bad_alloc&) {
    Raise(env, ErrorClass::kOutOfMemory, "out of memory");
  } catch (const std::out_of_range& error) {
    Raise(env, ErrorClass::kRange, error.what());
  } catch (const std::exception& error) {
    Raise(env, ErrorClass::kTorch, error.what());
  } catch (...) {
    Raise(env, ErrorClass::kTorch, "unknown C++ exception");
  }
}

void TellWarnings(Env* env) noexcept {
  std::vector<std::string> warnings;
  warnings.swap(env->warnings);
  napi_env napi = env->napi;
  if (env->warner == nullptr) return;
  // JavaScript cannot be called while an exception is pending: it waits until the warnings, which may explain it, are
  // told.
  bool failed = false;
  napi_value error;
  if (napi_is_exception_pending(napi, &failed) != napi_ok) return;
  if (failed && napi_get_and_clear_last_exception(napi, &error) != napi_ok) return;
  // What the call answered waits in the scratch, which a handler of warnings may use as well.
  const std::vector<int32_t> integers(env->scratch.I, env->scratch.I + env->scratch.ints);
  const std::vector<double> doubles(env->scratch.F, env->scratch.F + env->scratch.doubles);
  napi_handle_scope scope;
  if (napi_open_handle_scope(napi, &scope) == napi_ok) {
    napi_value warner, undefined, text, result;
    napi_get_reference_value(napi, env->warner, &warner);
    napi_get_undefined(napi, &undefined);
    for (const std::string& warning : warnings) {
      if (napi_create_string_utf8(napi, warning.data(), warning.size(), &text) != napi_ok) break;
      if (napi_call_function(napi, undefined, warner, 1, &text, &result) != napi_ok) break;
    }
    napi_close_handle_scope(napi, scope);
  }
  std::copy(integers.begin(), integers.end(), env->scratch.I);
  std::copy(doubles.begin(), doubles.end(), env->scratch.F);
  if (failed) napi_throw(napi, error);
}

}  // namespace nodetorch
