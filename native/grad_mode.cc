// Gradient, inference and anomaly modes.
#include <ATen/core/grad_mode.h>
#include <c10/core/AutogradState.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/anomaly_mode.h>

#include "callbacks.h"
#include "engine.h"

namespace nodetorch {
namespace {

// Each exchanges a setting with I[0] (-1 leaves it): I[0] = what it was.
void Exchange(Env* env, bool (*get)(), void (*set)(bool)) {
  const int32_t wanted = env->scratch.I[0];
  env->scratch.I[0] = get();
  if (wanted >= 0) set(wanted != 0);
}

napi_value GradMode(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { Exchange(env, at::GradMode::is_enabled, at::GradMode::set_enabled); });
}

napi_value MultithreadingMode(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    Exchange(
        env, [] { return c10::AutogradState::get_tls_state().get_multithreading_enabled(); },
        [](bool on) { c10::AutogradState::get_tls_state().set_multithreading_enabled(on); });
  });
}

// anomalyMode: I = enabled (-1: leave), check_nan; I = what they were.
napi_value AnomalyMode(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    using torch::autograd::AnomalyMode;
    EnterEngineThread(env->autograd.get());
    int32_t* I = env->scratch.I;
    const bool was[] = {AnomalyMode::is_enabled(), AnomalyMode::should_check_nan()};
    if (I[0] >= 0) AnomalyMode::set_enabled(I[0] != 0, I[1] != 0);
    I[0] = was[0];
    I[1] = was[1];
  });
}

// pushInferenceMode: I[0] = on. lib/autograd/grad_mode.ts pops in reverse order, as the guards need.
napi_value PushInferenceMode(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    env->autograd->inference_modes.push_back(std::make_unique<c10::InferenceMode>(env->scratch.I[0] != 0));
  });
}

napi_value PopInferenceMode(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    if (!env->autograd->inference_modes.empty()) env->autograd->inference_modes.pop_back();
  });
}

napi_value IsInferenceMode(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { env->scratch.I[0] = c10::InferenceMode::is_enabled(); });
}

}  // namespace

void InitGradMode(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"gradMode", GradMode},
             {"multithreadingMode", MultithreadingMode},
             {"anomalyMode", AnomalyMode},
             {"pushInferenceMode", PushInferenceMode},
             {"popInferenceMode", PopInferenceMode},
             {"isInferenceMode", IsInferenceMode},
         });
}

}  // namespace nodetorch
