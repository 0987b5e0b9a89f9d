// The C library's numbers: mathematics and decimal text. V8's differ from Python's in the last digit.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "env.h"

namespace nodetorch {
namespace {

using Unary = double (*)(double);

// The order is that of lib/cmath.ts.
constexpr Unary kUnary[] = {std::exp,   std::log,   std::sqrt,  std::cos, std::sin,  std::tan,  std::tanh, std::log2,
                            std::log10, std::log1p, std::expm1, std::erf, std::acos, std::asin, std::atan};

// unary: I[0] = function, F[0] = argument and result.
napi_value UnaryMath(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const auto which = static_cast<size_t>(env->scratch.I[0]);
    if (which >= std::size(kUnary)) throw JsError(ErrorClass::kRange, "unknown function");
    env->scratch.F[0] = kUnary[which](env->scratch.F[0]);
  });
}

// pow: F[0] to the F[1].
napi_value Pow(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { env->scratch.F[0] = std::pow(env->scratch.F[0], env->scratch.F[1]); });
}

// formatFloat: I[0] = digits behind the point, I[1] = 0 fixed, 1 scientific, 2 general; F[0] = value.
napi_value FormatFloat(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value*) -> napi_value {
    static constexpr const char* kFormats[] = {"%.*f", "%.*e", "%.*g"};
    const int digits = std::clamp(env->scratch.I[0], 0, 400);
    const auto style = static_cast<size_t>(env->scratch.I[1]);
    if (style >= std::size(kFormats)) throw JsError(ErrorClass::kRange, "unknown format");
    char text[1024];  // 309 digits before the point, 400 behind
    const int length = std::snprintf(text, sizeof text, kFormats[style], digits, env->scratch.F[0]);
    napi_value result = nullptr;
    napi_create_string_latin1(env->napi, text, static_cast<size_t>(length), &result);
    return result;
  });
}

}  // namespace

void InitNumbers(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"unaryMath", UnaryMath},
             {"pow", Pow},
             {"formatFloat", FormatFloat},
         });
}

}  // namespace nodetorch
