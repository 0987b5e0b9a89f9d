#include "callbacks.h"

#include <ATen/DeviceAccelerator.h>
#include <c10/util/Exception.h>

#include <optional>
#include <utility>

namespace nodetorch {
namespace {

bool HasAccelerator() {
  static const bool has = at::accelerator::getAccelerator().has_value() && at::accelerator::deviceCount() > 0;
  return has;
}

// The current device and its current stream, to be entered on another thread.
std::function<void()> DeviceContext() {
  if (!HasAccelerator()) return [] {};
  const c10::DeviceIndex device = at::accelerator::getDeviceIndex();
  const c10::Stream stream = at::accelerator::getCurrentStream(device);
  return [device, stream] {
    at::accelerator::setDeviceIndex(device);
    at::accelerator::setCurrentStream(stream);
  };
}

// Enters a context, and leaves it for the one that was.
class ContextGuard {
 public:
  explicit ContextGuard(const std::function<void()>& enter) : leave_(DeviceContext()) { enter(); }
  ~ContextGuard() { leave_(); }
  ContextGuard(const ContextGuard&) = delete;
  ContextGuard& operator=(const ContextGuard&) = delete;

 private:
  std::function<void()> leave_;
};

// References hold objects only, and anything can be thrown: the exception waits inside {error}.
void KeepException(Env* env) {
  napi_env napi = env->napi;
  bool pending = false;
  napi_value error, holder;
  if (napi_is_exception_pending(napi, &pending) != napi_ok || !pending) return;
  if (napi_get_and_clear_last_exception(napi, &error) != napi_ok || env->thrown != nullptr) return;
  if (napi_create_object(napi, &holder) != napi_ok) return;
  if (napi_set_named_property(napi, holder, "error", error) != napi_ok) return;
  napi_create_reference(napi, holder, 1, &env->thrown);
}

}  // namespace

void Bridge::CallHome(const std::function<void()>& body) {
  if (std::this_thread::get_id() == home_) {
    body();
    return;
  }
  Request request{&body, DeviceContext(), at::ThreadLocalState(), nullptr, nullptr, false};
  std::unique_lock<std::mutex> lock(mutex_);
  if (pumps_ == 0) {
    throw JsError(ErrorClass::kTorch, "a JavaScript callback was reached from a thread that its own does not wait for");
  }
  requests_.push_back(&request);
  changed_.notify_all();
  while (!request.done) {
    changed_.wait(lock, [&] { return request.done || request.job != nullptr; });
    if (request.job == nullptr) continue;
    const std::function<void()>& job = *std::exchange(request.job, nullptr);
    lock.unlock();
    job();
    lock.lock();
  }
  if (request.error) std::rethrow_exception(request.error);
}

void Bridge::Serve(std::unique_lock<std::mutex>& lock) {
  Request* request = requests_.front();
  requests_.pop_front();
  Request* outer = std::exchange(serving_, request);
  lock.unlock();
  try {
    const at::ThreadLocalStateGuard state(request->state);
    const ContextGuard context(request->enter_context);
    (*request->body)();
  } catch (...) {
    request->error = std::current_exception();
  }
  lock.lock();
  serving_ = outer;
  request->done = true;
  changed_.notify_all();
}

void Bridge::RunAway(const std::function<void()>& work) {
  std::exception_ptr error;
  bool finished = false;
  const std::function<void()> job = [&] {
    try {
      work();
    } catch (...) {
      error = std::current_exception();
    }
    const std::lock_guard<std::mutex> lock(mutex_);
    finished = true;
    changed_.notify_all();
  };
  std::thread helper;
  {
    std::unique_lock<std::mutex> lock(mutex_);
    pumps_++;
    if (serving_ != nullptr) {
      serving_->job = &job;
      changed_.notify_all();
    } else {
      helper = std::thread([&job, enter = DeviceContext(), state = at::ThreadLocalState()] {
        const at::ThreadLocalStateGuard guard(state);
        enter();
        job();
      });
    }
    while (!finished) {
      changed_.wait(lock, [&] { return finished || !requests_.empty(); });
      if (!finished) Serve(lock);
    }
    pumps_--;
  }
  if (helper.joinable()) helper.join();
  if (error) std::rethrow_exception(error);
}

void Bridge::RunOnRequester(const std::function<void()>& body) {
  if (serving_ == nullptr) {
    body();
  } else {
    RunAway(body);
  }
}

HandleScope::HandleScope(Env* env) : napi_(env->napi) {
  if (napi_open_handle_scope(napi_, &scope_) != napi_ok) throw JsPending();
}

HandleScope::~HandleScope() { napi_close_handle_scope(napi_, scope_); }

JsReference::JsReference(std::shared_ptr<AutogradState> state, napi_value value, bool weak) : state_(std::move(state)) {
  if (napi_create_reference(state_->env->napi, value, weak ? 0 : 1, &ref_) != napi_ok) throw JsPending();
  state_->references++;
}

JsReference::~JsReference() {
  state_->references--;
  if (state_->closed) return;
  if (std::this_thread::get_id() == state_->env->thread) {
    napi_delete_reference(state_->env->napi, ref_);
    return;
  }
  const std::lock_guard<std::mutex> lock(state_->reaper_lock);
  state_->reaper.push_back(ref_);
  state_->reap = true;
}

void JsReference::SetWeak(bool weak) {
  uint32_t count;
  if (weak) {
    napi_reference_unref(state_->env->napi, ref_, &count);
  } else {
    napi_reference_ref(state_->env->napi, ref_, &count);
  }
}

napi_value JsReference::Value() const {
  napi_value value = nullptr;
  napi_get_reference_value(state_->env->napi, ref_, &value);
  return value;
}

void AutogradState::Reap() {
  if (!reap.exchange(false)) return;
  std::vector<napi_ref> dropped;
  {
    const std::lock_guard<std::mutex> lock(reaper_lock);
    dropped.swap(reaper);
  }
  for (napi_ref ref : dropped) napi_delete_reference(env->napi, ref);
}

void AutogradState::Call(Callback callback, std::initializer_list<napi_value> arguments,
                         const std::function<void(napi_value)>& use) {
  if (closed) throw JsPending();
  napi_env napi = env->napi;
  napi_value function = nullptr, undefined, result = nullptr;
  napi_get_reference_value(napi, callbacks[static_cast<int>(callback)], &function);
  napi_get_undefined(napi, &undefined);
  env->javascript_depth++;
  const int64_t in_use = env->slots.EnterJavaScript();
  const napi_status status =
      napi_call_function(napi, undefined, function, arguments.size(), arguments.begin(), &result);
  env->slots.LeaveJavaScript(in_use);
  env->javascript_depth--;
  if (status != napi_ok) {
    KeepException(env);
    throw JsPending();
  }
  if (use) use(result);
}

void HandleReader::Require(int32_t count) const {
  if (at_ + count > env_->scratch.ints) throw JsError(ErrorClass::kRange, "too many tensors");
}

int32_t HandleReader::Int() {
  Require(1);
  return env_->scratch.I[at_++];
}

at::Tensor HandleReader::Next() {
  Require(2);
  at_ += 2;
  return OptionalArg(env_, at_ - 2);
}

const at::Tensor& HandleReader::Required() {
  Require(2);
  at_ += 2;
  return Arg(env_, at_ - 2);
}

std::vector<at::Tensor> HandleReader::Take(int32_t count) {
  std::vector<at::Tensor> tensors;
  for (int32_t k = 0; k < count; k++) tensors.push_back(Next());
  return tensors;
}

void PublishAll(Env* env, napi_value owners, std::vector<at::Tensor>&& tensors) {
  if (2 * tensors.size() > static_cast<size_t>(env->scratch.ints)) {
    throw JsError(ErrorClass::kRange, "too many tensors");
  }
  for (uint32_t k = 0; k < tensors.size(); k++) {
    napi_value owner;
    if (napi_get_element(env->napi, owners, k, &owner) != napi_ok) throw JsPending();
    napi_value known = PublishOnce(env, owner, std::move(tensors[k]), static_cast<int>(2 * k));
    if (known != nullptr && napi_set_element(env->napi, owners, k, known) != napi_ok) throw JsPending();
  }
}

std::string ToString(Env* env, napi_value value) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env->napi, value, nullptr, 0, &length) != napi_ok) return "";
  std::string text(length + 1, '\0');
  napi_get_value_string_utf8(env->napi, value, text.data(), text.size(), &length);
  text.resize(length);
  return text;
}

void RunEngine(Env* env, const std::function<void()>& pass) {
  AutogradState& state = *env->autograd;
  state.Reap();
  const bool away = state.always_away || (state.references > 0 && HasAccelerator());
  if (!away) {
    pass();
    return;
  }
  // libtorch tells warnings to the handler of the thread that runs the pass: they are told again here.
  class Keeper final : public c10::WarningHandler {
   public:
    void process(const c10::Warning& warning) override { kept.push_back(warning); }
    std::vector<c10::Warning> kept;
  } keeper;
  const auto tell = [&] {
    for (const c10::Warning& warning : keeper.kept) c10::warn(warning);
  };
  try {
    state.bridge.RunAway([&] {
      const c10::WarningUtils::WarningHandlerGuard guard(&keeper);
      pass();
    });
  } catch (...) {
    tell();
    throw;
  }
  tell();
}

}  // namespace nodetorch
