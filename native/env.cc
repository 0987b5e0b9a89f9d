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
  const auto [id, joins] = env->slots.Add(owner, std::move(tensor));
  I[0] = static_cast<int32_t>(id);
  I[1] = env->slots.GenerationOf(id) | (joins ? kJoinsCohort : 0);
}

napi_value PublishOnce(Env* env, napi_value owner, at::Tensor&& tensor, int at) {
  if (__builtin_expect(tensor.use_count() > 1, 0)) {
    const uint32_t id = env->slots.Find(tensor);
    napi_value known = id == 0 ? nullptr : env->slots.OwnerOf(id);
    if (known != nullptr) {
      env->scratch.I[at] = static_cast<int32_t>(id);
      env->scratch.I[at + 1] = env->slots.GenerationOf(id);
      return known;
    }
  }
  Publish(env, owner, std::move(tensor), at);
  return nullptr;
}

napi_value PublishResult(Env* env, napi_value owner, at::Tensor&& tensor) {
  if (__builtin_expect(tensor.use_count() > 1 && env->slots.scope_depth() > 0, 0)) {
    const uint32_t id = env->slots.Find(tensor);
    napi_value yes = nullptr;
    if (id != 0 && env->slots.IsUnowned(id) && napi_get_boolean(env->napi, true, &yes) == napi_ok) {
      env->scratch.I[0] = static_cast<int32_t>(id);
      env->scratch.I[1] = env->slots.GenerationOf(id);
      return yes;
    }
  }
  return PublishOnce(env, owner, std::move(tensor), 0);
}

void DefineOne(Env* env, napi_value exports, const Export& entry) {
  napi_value function;
  // The environment travels as callback data: napi_get_instance_data would cost a call more.
  if (napi_create_function(env->napi, entry.name, NAPI_AUTO_LENGTH, entry.callback, env, &function) == napi_ok) {
    napi_set_named_property(env->napi, exports, entry.name, function);
  }
}

}  // namespace nodetorch
