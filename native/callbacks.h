// JavaScript held by C++ (hooks, Functions) and the way back into it, from whatever thread the engine runs on.
#pragma once

#include <ATen/ThreadLocalState.h>
#include <c10/core/InferenceMode.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "env.h"

namespace nodetorch {

// In the order in which lib/autograd/callbacks.ts hands the functions over.
enum class Callback {
  kTensorHooks,
  kPreHooks,
  kPostHooks,
  kPostAccumulateHooks,
  kBackward,
  kPack,
  kUnpack,
  kStack,
  kQueued,
  kHoldWeakly,
  kCount
};

// Lets engine threads run something on the environment's thread while that thread waits for a backward pass.
//
// libtorch runs the nodes of each accelerator on a thread of its own, where Node-API must not be called. The pass then
// runs away from the environment's thread, which serves the requests of the others. A backward pass started by a served
// callback runs on the thread that asked, since that thread's device queue would wait for it otherwise.
class Bridge {
 public:
  // Runs `body` on the environment's thread, with this thread's autograd state, device and streams; rethrows.
  void CallHome(const std::function<void()>& body);
  // Runs `work` on another thread while this one serves CallHome; rethrows.
  void RunAway(const std::function<void()>& work);
  // Runs `body` where the engine is: on the thread whose request is being served, or here.
  void RunOnRequester(const std::function<void()>& body);

 private:
  struct Request {
    const std::function<void()>* body;
    std::function<void()> enter_context;
    at::ThreadLocalState state;
    const std::function<void()>* job = nullptr;  // for the thread that asked
    std::exception_ptr error;
    bool done = false;
  };
  void Serve(std::unique_lock<std::mutex>& lock);

  const std::thread::id home_ = std::this_thread::get_id();
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Request*> requests_;
  Request* serving_ = nullptr;
  int pumps_ = 0;
};

class FunctionNode;
class JsReference;

struct SavedHooks {
  std::shared_ptr<JsReference> pack, unpack;
};

// A JavaScript `Node` and what it stands for, so that one node has one object.
struct NodeHandle {
  napi_ref weak;
  int32_t id, generation;
};

constexpr int64_t kMinimumReferences = 4096;

struct AutogradState : std::enable_shared_from_this<AutogradState> {
  explicit AutogradState(Env* env) : env(env) {}

  // Calls `callback(...arguments)` on the environment's thread and hands its value to `use`; throws JsPending.
  void Call(Callback callback, std::initializer_list<napi_value> arguments,
            const std::function<void(napi_value)>& use = nullptr);
  // References dropped by other threads.
  void Reap();

  Env* env;
  napi_ref callbacks[static_cast<int>(Callback::kCount)] = {};
  Bridge bridge;
  std::atomic<bool> closed{false};  // the environment is going away: its references are freed by Node
  std::atomic<int64_t> references{0};
  int64_t cycle_limit = kMinimumReferences;  // references at which cycles are looked for
  bool always_away = false;                  // for tests: every pass as if it had device threads

  std::mutex reaper_lock;
  std::vector<napi_ref> reaper;
  std::atomic<bool> reap{false};

  std::vector<SavedHooks> saved_hooks;
  std::vector<std::unique_ptr<c10::InferenceMode>> inference_modes;
  std::unordered_map<const void*, NodeHandle> nodes;
  size_t nodes_limit = 256;

  // The Functions alive, by the number that their `ctx` knows.
  std::mutex functions_lock;
  std::unordered_map<int64_t, FunctionNode*> functions;
  int64_t next_function = 1;
};

// A JavaScript object held from C++, strongly or (`weak`) not. It may be dropped on any thread.
class JsReference {
 public:
  JsReference(std::shared_ptr<AutogradState> state, napi_value value, bool weak = false);
  ~JsReference();
  JsReference(const JsReference&) = delete;
  JsReference& operator=(const JsReference&) = delete;

  // Lets the object live only as long as JavaScript refers to it, or holds it again.
  void SetWeak(bool weak);

  // On the environment's thread, inside a handle scope; null when a weak one's object died.
  napi_value Value() const;
  const std::shared_ptr<AutogradState>& state() const { return state_; }

 private:
  std::shared_ptr<AutogradState> state_;
  napi_ref ref_ = nullptr;
};

// Opens a handle scope for the lifetime of the object; throws JsPending when the environment is ending.
class HandleScope {
 public:
  explicit HandleScope(Env* env);
  ~HandleScope();
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;

 private:
  napi_env napi_;
  napi_handle_scope scope_ = nullptr;
};

// Reads handles from the scratch one after another; an undefined tensor where the id is 0.
class HandleReader {
 public:
  HandleReader(Env* env, int32_t at) : env_(env), at_(at) {}
  int32_t Int();
  at::Tensor Next();
  const at::Tensor& Required();
  std::vector<at::Tensor> Take(int32_t count);

 private:
  void Require(int32_t count) const;

  Env* env_;
  int32_t at_;
};

// Gives `tensors` to the objects of the array `owners`, where one that has an object already takes the other's place;
// their handles (0 when undefined) in I[2k], I[2k + 1].
void PublishAll(Env* env, napi_value owners, std::vector<at::Tensor>&& tensors);

// The text of a JavaScript string.
std::string ToString(Env* env, napi_value value);

// Runs a backward pass, away from this thread when device threads could call back into JavaScript.
void RunEngine(Env* env, const std::function<void()>& pass);

// Frees hooks and Functions that only the tensors they refer to keep alive; `WhenDue`: if there are many by now.
void CollectCycles(Env* env);
void CollectCyclesWhenDue(Env* env);

// Makes libtorch use an engine that knows JavaScript's stacks and saved-tensor hooks. Once per process.
void InstallEngine();

// Exports of the files of these names.
void InitFunction(Env* env, napi_value exports);
void InitGradMode(Env* env, napi_value exports);
void InitHooks(Env* env, napi_value exports);
void InitNodes(Env* env, napi_value exports);

}  // namespace nodetorch
