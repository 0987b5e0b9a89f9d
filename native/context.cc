// Process-wide settings of libtorch: threads, defaults, determinism, devices.
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/DefaultDtype.h>

#include <array>

#include "env.h"

namespace nodetorch {
namespace {

napi_value NumThreads(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    env->scratch.I[0] = at::get_num_threads();
    env->scratch.I[1] = at::get_num_interop_threads();
  });
}

napi_value SetNumThreads(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { at::set_num_threads(env->scratch.I[0]); });
}

napi_value SetNumInteropThreads(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { at::set_num_interop_threads(env->scratch.I[0]); });
}

napi_value DefaultDtype(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info,
             [](Env* env) { env->scratch.I[0] = static_cast<int32_t>(c10::get_default_dtype_as_scalartype()); });
}

napi_value SetDefaultDtype(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    c10::set_default_dtype(c10::scalarTypeToTypeMeta(static_cast<c10::ScalarType>(env->scratch.I[0])));
  });
}

// setFlag: I[0] = which, I[1] = value, I[2] = warn only. flag: I[0] = which, then its value.
enum Flag {
  kDeterministic,
  kFlushDenormal,
  kFillUninitialized,
  kMkldnn,
  kCudnn,
  kBenchmarkCudnn,
  kDeterministicCudnn,
  kMatmulPrecision
};

// By at::Float32MatmulPrecision.
constexpr std::array<const char*, 3> kPrecisions = {"highest", "high", "medium"};

napi_value SetFlag(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    at::Context& context = at::globalContext();
    const bool value = env->scratch.I[1] != 0;
    switch (env->scratch.I[0]) {
      case kDeterministic:
        return context.setDeterministicAlgorithms(value, env->scratch.I[2] != 0);
      case kFlushDenormal:
        env->scratch.I[0] = context.setFlushDenormal(value);
        return;
      case kFillUninitialized:
        return context.setDeterministicFillUninitializedMemory(value);
      case kMkldnn:
        return context.setUserEnabledMkldnn(value);
      case kCudnn:
        return context.setUserEnabledCuDNN(value);
      case kBenchmarkCudnn:
        return context.setBenchmarkCuDNN(value);
      case kDeterministicCudnn:
        return context.setDeterministicCuDNN(value);
      case kMatmulPrecision:
        return context.setFloat32MatmulPrecision(kPrecisions.at(static_cast<size_t>(env->scratch.I[1])));
      default:
        throw JsError(ErrorClass::kRange, "unknown setting");
    }
  });
}

int32_t ReadFlag(const at::Context& context, int32_t which) {
  switch (which) {
    case kDeterministic:
      return context.deterministicAlgorithms();
    case kFillUninitialized:
      return context.deterministicFillUninitializedMemory();
    case kMkldnn:
      return context.userEnabledMkldnn();
    case kCudnn:
      return context.userEnabledCuDNN();
    case kBenchmarkCudnn:
      return context.benchmarkCuDNN();
    case kDeterministicCudnn:
      return context.deterministicCuDNN();
    case kMatmulPrecision:
      return static_cast<int32_t>(context.float32MatmulPrecision());
    default:
      throw JsError(ErrorClass::kRange, "unknown setting");
  }
}

napi_value GetFlag(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Context& context = at::globalContext();
    const int32_t which = env->scratch.I[0];
    env->scratch.I[0] = ReadFlag(context, which);
    env->scratch.I[1] = context.deterministicAlgorithmsWarnOnly();
  });
}

// cuda: I[0] = whether libtorch's CUDA part is loaded, I[1] = devices it sees.
napi_value Cuda(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const bool loaded = at::hasCUDA();
    env->scratch.I[0] = loaded;
    env->scratch.I[1] = loaded ? at::detail::getCUDAHooks().deviceCount() : 0;
  });
}

}  // namespace

void InitContext(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"numThreads", NumThreads},
             {"setNumThreads", SetNumThreads},
             {"setNumInteropThreads", SetNumInteropThreads},
             {"defaultDtype", DefaultDtype},
             {"setDefaultDtype", SetDefaultDtype},
             {"setFlag", SetFlag},
             {"flag", GetFlag},
             {"cuda", Cuda},
         });
}

}  // namespace nodetorch
