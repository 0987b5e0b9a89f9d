// Seeds and generators. Handle 1 is the default CPU generator; the others live as long as their JavaScript owner.
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/core/Generator.h>

#include "env.h"

namespace nodetorch {
namespace {

constexpr size_t kDefaultCpu = 1;

at::Generator& GeneratorAt(Env* env, int32_t handle) {
  const auto index = static_cast<size_t>(handle);
  if (index == 0 || index >= env->generators.size() || !env->generators[index].first.defined()) {
    throw JsError(ErrorClass::kReference, "unknown generator");
  }
  return env->generators[index].first;
}

bool OwnerIsDead(Env* env, napi_ref owner) {
  napi_value value = nullptr;
  return owner != nullptr && napi_get_reference_value(env->napi, owner, &value) == napi_ok && value == nullptr;
}

// Reuses the handle of a generator whose owner was collected.
size_t FreeHandle(Env* env) {
  for (size_t k = kDefaultCpu + 1; k < env->generators.size(); k++) {
    auto& [generator, owner] = env->generators[k];
    if (!OwnerIsDead(env, owner)) continue;
    napi_delete_reference(env->napi, owner);
    owner = nullptr;
    return k;
  }
  env->generators.emplace_back();
  return env->generators.size() - 1;
}

void Own(Env* env, napi_value owner, at::Generator generator) {
  const size_t handle = FreeHandle(env);
  auto& entry = env->generators[handle];
  entry.first = std::move(generator);
  napi_create_reference(env->napi, owner, 0, &entry.second);
  env->scratch.I[0] = static_cast<int32_t>(handle);
}

// newGenerator(owner): I = device type, device index; I[0] = handle.
napi_value NewGenerator(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    const c10::Device device(static_cast<c10::DeviceType>(env->scratch.I[0]),
                             static_cast<c10::DeviceIndex>(env->scratch.I[1]));
    at::Generator generator =
        device.is_cpu()
            ? at::detail::createCPUGenerator()
            : at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index());
    Own(env, args[0], std::move(generator));
    return nullptr;
  });
}

// manualSeed: I[0] = handle, B[0] = seed.
napi_value ManualSeed(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    at::Generator& generator = GeneratorAt(env, env->scratch.I[0]);
    const std::lock_guard<std::mutex> lock(generator.mutex());
    generator.set_current_seed(static_cast<uint64_t>(env->scratch.B[0]));
  });
}

// seedAccelerators: B[0] = seed of every CUDA generator, where CUDA is.
napi_value SeedAccelerators(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    if (!at::hasCUDA()) return;
    const auto seed = static_cast<uint64_t>(env->scratch.B[0]);
    const auto count = at::globalContext().getAcceleratorHooksInterface(at::kCUDA).deviceCount();
    for (c10::DeviceIndex k = 0; k < count; k++) {
      at::Generator generator = at::globalContext().defaultGenerator(c10::Device(at::kCUDA, k));
      const std::lock_guard<std::mutex> lock(generator.mutex());
      generator.set_current_seed(seed);
    }
  });
}

// initialSeed, newSeed: I[0] = handle; B[0] = seed.
napi_value InitialSeed(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    env->scratch.B[0] = static_cast<int64_t>(GeneratorAt(env, env->scratch.I[0]).current_seed());
  });
}

napi_value NewSeed(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    at::Generator& generator = GeneratorAt(env, env->scratch.I[0]);
    const std::lock_guard<std::mutex> lock(generator.mutex());
    env->scratch.B[0] = static_cast<int64_t>(generator.seed());
  });
}

// generatorState(out): I[0] = handle.
napi_value GeneratorState(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) {
    at::Generator& generator = GeneratorAt(env, env->scratch.I[0]);
    const std::lock_guard<std::mutex> lock(generator.mutex());
    return generator.get_state();
  });
}

// setGeneratorState: I[0] = handle, I[2..3] = state.
napi_value SetGeneratorState(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    at::Generator& generator = GeneratorAt(env, env->scratch.I[0]);
    const at::Tensor& state = Arg(env, 2);
    TORCH_CHECK_TYPE(state.scalar_type() == at::kByte && state.is_cpu(), "RNG state must be a torch.ByteTensor");
    const std::lock_guard<std::mutex> lock(generator.mutex());
    generator.set_state(state);
  });
}

}  // namespace

void InitRandom(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"newGenerator", NewGenerator},
             {"manualSeed", ManualSeed},
             {"seedAccelerators", SeedAccelerators},
             {"initialSeed", InitialSeed},
             {"newSeed", NewSeed},
             {"generatorState", GeneratorState},
             {"setGeneratorState", SetGeneratorState},
         });
}

}  // namespace nodetorch
