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

}  // namespace nodetorch
