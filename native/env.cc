#include "env.h"

#include <ATen/CPUGeneratorImpl.h>

#include "dispatch.h"

namespace nodetorch {

Env::Env(napi_env napi_env) : napi(napi_env), slots(this) {
  generators.emplace_back(at::Generator(), nullptr);
  generators.emplace_back(at::detail::getDefaultCPUGenerator(), nullptr);
}

Env::~Env() = default;

void Publish(Env* env, napi_value owner, at::Tensor&& tensor, int at) {
  int32_t* I = env->scratch.I + at;
  if (__builtin_expect(!tensor.defined(), 0)) {
    I[0] = I[1] = 0;
    return;
  }
  const uint32_t id = env->slots.Add(owner, std::move(tensor));
  I[0] = static_cast<int32_t>(id);
  I[1] = env->slots.GenerationOf(id);
}

void DefineOne(Env* env, napi_value exports, const Export& entry) {
  napi_value function;
  // The environment travels as callback data: napi_get_instance_data would cost a call more.
  if (napi_create_function(env->napi, entry.name, NAPI_AUTO_LENGTH, entry.callback, env, &function) == napi_ok) {
    napi_set_named_property(env->napi, exports, entry.name, function);
  }
}

JsFunction::JsFunction(Env* env, napi_value function) : env_(env) {
  napi_create_reference(env->napi, function, 1, &ref_);
}

JsFunction::~JsFunction() {
  if (ref_ == nullptr) return;
  if (std::this_thread::get_id() == env_->thread) {
    napi_delete_reference(env_->napi, ref_);
    return;
  }
  std::lock_guard<std::mutex> lock(env_->reaper_lock);
  env_->reaper.push_back(ref_);
  env_->reap = true;
}

namespace {

// References hold objects only, and anything can be thrown: the exception waits inside {error}.
void KeepException(Env* env) {
  napi_env napi = env->napi;
  bool pending = false;
  napi_value error, holder;
  if (napi_is_exception_pending(napi, &pending) != napi_ok || !pending) return;
  if (napi_get_and_clear_last_exception(napi, &error) != napi_ok) return;
  if (napi_create_object(napi, &holder) != napi_ok) return;
  if (napi_set_named_property(napi, holder, "error", error) != napi_ok) return;
  napi_create_reference(napi, holder, 1, &env->thrown);
}

}  // namespace

void JsFunction::operator()() const {
  if (std::this_thread::get_id() != env_->thread) {
    throw JsError(ErrorClass::kTorch, "a JavaScript callback was reached from a thread of the autograd engine");
  }
  napi_env napi = env_->napi;
  napi_handle_scope scope;
  if (napi_open_handle_scope(napi, &scope) != napi_ok) throw JsPending();
  napi_value function, undefined, result;
  napi_get_reference_value(napi, ref_, &function);
  napi_get_undefined(napi, &undefined);
  env_->javascript_depth++;
  const napi_status status = napi_call_function(napi, undefined, function, 0, nullptr, &result);
  env_->javascript_depth--;
  if (status != napi_ok && env_->thrown == nullptr) KeepException(env_);
  napi_close_handle_scope(napi, scope);
  if (status != napi_ok) throw JsPending();
}

}  // namespace nodetorch
