// The update of one parameter, written once and computed in two ways: operator by operator on tensors of any kind, or
// element by element in one pass over memory. Both round alike, so that both give the bits of Python.
#pragma once

#include <ATen/ScalarOps.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/maximum.h>
#include <ATen/ops/sqrt_cpu_dispatch.h>
#include <c10/util/FunctionRef.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

#include "optim.h"

// One pass needs to know how libtorch's kernels round. Those for AVX2 and AVX-512 fuse each multiplication with the
// addition that takes its result; tested against them in test/optim/one_pass.test.ts.
#if defined(__x86_64__) && defined(__GNUC__)
#define NODETORCH_ONE_PASS 1
#define NODETORCH_FUSED_TARGET __attribute__((target("avx2,fma")))
#define NODETORCH_INLINE inline __attribute__((always_inline))
#else
#define NODETORCH_ONE_PASS 0
#define NODETORCH_FUSED_TARGET
#define NODETORCH_INLINE inline
#endif

namespace nodetorch {

// The arithmetic that updates are written in, on tensors ...

inline at::Tensor Negated(const at::Tensor& a) { return a.neg(); }
inline at::Tensor Sum(const at::Tensor& a, const at::Tensor& b, double alpha) { return a.add(b, alpha); }
inline at::Tensor SumOfProduct(const at::Tensor& a, const at::Tensor& b, const at::Tensor& c, double value) {
  return a.addcmul(b, c, value);
}
inline void Add(at::Tensor& self, const at::Tensor& other, double alpha) { self.add_(other, alpha); }
inline void Add(at::Tensor& self, double number) { self.add_(number); }
// Multiplication by a Scalar takes the number first, and rounds it to half precision before halves are multiplied;
// Python's parser hands over an operand.
inline void Multiply(at::Tensor& self, double factor) { self.mul_(at::native::wrapped_scalar_tensor(factor)); }
inline void Divide(at::Tensor& self, double divisor) { self.div_(divisor); }
inline void Interpolate(at::Tensor& self, const at::Tensor& end, double weight) { self.lerp_(end, weight); }
inline void AddProduct(at::Tensor& self, const at::Tensor& a, const at::Tensor& b, double value) {
  self.addcmul_(a, b, value);
}
inline void AddQuotient(at::Tensor& self, const at::Tensor& a, const at::Tensor& b, double value) {
  self.addcdiv_(a, b, value);
}
inline void RaiseTo(at::Tensor& self, const at::Tensor& other) { at::maximum_out(self, self, other); }

#if NODETORCH_ONE_PASS

// ... and on single elements, rounded as the kernels of libtorch round.

NODETORCH_INLINE float Fused(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
NODETORCH_INLINE double Fused(double a, double b, double c) { return __builtin_fma(a, b, c); }

template <typename T>
concept Element = std::is_floating_point_v<T>;

template <Element T>
NODETORCH_INLINE T Negated(T a) {
  return -a;
}
template <Element T>
NODETORCH_INLINE T Sum(T a, T b, double alpha) {
  return Fused(static_cast<T>(alpha), b, a);
}
template <Element T>
NODETORCH_INLINE T SumOfProduct(T a, T b, T c, double value) {
  return Fused(static_cast<T>(value) * b, c, a);
}
template <Element T>
NODETORCH_INLINE void Add(T& self, T other, double alpha) {
  self = Sum(self, other, alpha);
}
template <Element T>
NODETORCH_INLINE void Add(T& self, double number) {
  self += static_cast<T>(number);
}
template <Element T>
NODETORCH_INLINE void Multiply(T& self, double factor) {
  self *= static_cast<T>(factor);
}
template <Element T>
NODETORCH_INLINE void Divide(T& self, double divisor) {
  self /= static_cast<T>(divisor);
}
template <Element T>
NODETORCH_INLINE void Interpolate(T& self, T end, double weight) {
  const T part = static_cast<T>(weight);
  const bool near = std::abs(part) < T(0.5);
  self = Fused(near ? part : part - 1, end - self, near ? self : end);
}
template <Element T>
NODETORCH_INLINE void AddProduct(T& self, T a, T b, double value) {
  self = SumOfProduct(self, a, b, value);
}
template <Element T>
NODETORCH_INLINE void AddQuotient(T& self, T a, T b, double value) {
  self += static_cast<T>(value) * a / b;
}
// As the instruction: NaN wins, and of zeros the second.
template <Element T>
NODETORCH_INLINE void RaiseTo(T& self, T other) {
  self = self != self ? self : (self > other ? self : other);
}

#endif

// The gradient that an update follows: negated where the objective is maximized, with L2 regularization.
struct GradientRule {
  bool maximize;
  double weight_decay;

  template <typename V>
  NODETORCH_INLINE V operator()(const V& param, const V& grad) const {
    const V signed_grad = maximize ? Negated(grad) : grad;
    return weight_decay == 0 ? signed_grad : Sum(signed_grad, param, weight_decay);
  }
};

// Adds one to a step counter, and returns the new count.
double Advance(at::Tensor& step);

namespace one_pass {

// How many square roots are taken at once: enough for the call to cost little, few enough for all rows to stay in the
// second-level cache. Of 1,024 to 16,384 the fastest.
inline constexpr int64_t kBlock = 8192;

// Whether one pass gives the bits of the operators: plain tensors of one floating point dtype that lie in memory alike
// and apart from each other.
bool Applies(const at::Tensor& param, const at::Tensor& grad, const at::Tensor* states, size_t count);

// Whether numbers survive the conversion to the dtype; operators refuse those that do not.
bool Fit(at::ScalarType dtype, const double* numbers, size_t count);

// Calls body(begin, size) for parts of the elements of `param`, in threads where libtorch's operators use them.
void ForParts(const at::Tensor& param, c10::function_ref<void(int64_t, int64_t)> body);

#if NODETORCH_ONE_PASS

template <typename Body, typename... Rows>
NODETORCH_FUSED_TARGET void ForEach(int64_t size, Body body, Rows* __restrict... rows) {
  for (int64_t i = 0; i < size; i++) body(rows[i]...);
}

// The square roots are libtorch's: its library does not round them correctly.
template <typename T, typename Update, typename... States>
void UpdateRooted(const Update& update, at::Tensor& roots, int64_t size, T* param, const T* grad, States*... states) {
  T* root = roots.data_ptr<T>();
  ForEach(
      size,
      [update](T& p, T g, T& r, auto&... s) __attribute__((always_inline)) {
        update.Decay(p);
        update.Gather(update.gradient(p, g), r, s...);
      },
      param, grad, root, states...);
  at::Tensor part = size == roots.numel() ? roots : roots.narrow(0, 0, size);
  at::cpu::sqrt_(part);
  ForEach(
      size,
      [update](T& p, T g, T& r, auto&... s)
          __attribute__((always_inline)) { update.Apply(p, update.gradient(p, g), r, s...); },
      param, grad, root, states...);
}

template <typename T, typename Update, typename... States>
void UpdatePart(const Update& update, int64_t size, T* param, const T* grad, States*... states) {
  if constexpr (Update::kRooted) {
    const int64_t block = std::min(size, kBlock);
    at::Tensor roots = at::empty({block}, c10::CppTypeToScalarType<T>::value);
    for (int64_t at = 0; at < size; at += block) {
      UpdateRooted(update, roots, std::min(block, size - at), param + at, grad + at, (states + at)...);
    }
  } else {
    ForEach(
        size,
        [update](T& p, T g, auto&... s)
            __attribute__((always_inline)) { update.Apply(p, update.gradient(p, g), s...); },
        param, grad, states...);
  }
}

template <typename T, typename Update, size_t... k>
void UpdateElements(const Update& update, const at::Tensor& param, const at::Tensor& grad, const at::Tensor* states,
                    std::index_sequence<k...>) {
  T* const elements = param.data_ptr<T>();
  const T* const grads = grad.const_data_ptr<T>();
  const std::array<T*, sizeof...(k)> rows = {states[k].data_ptr<T>()...};
  ForParts(param, [&](int64_t begin, int64_t size) {
    UpdatePart(update, size, elements + begin, grads + begin, (rows[k] + begin)...);
  });
}

#endif

}  // namespace one_pass

template <typename Update, size_t... k>
void UpdateByOperators(const Update& update, const at::Tensor& param, const at::Tensor& grad, const at::Tensor* states,
                       std::index_sequence<k...>) {
  at::Tensor target = param;
  if constexpr (Update::kRooted) {
    update.Decay(target);
    const at::Tensor gradient = RealView(update.gradient(target, grad));
    std::array<at::Tensor, sizeof...(k)> views = {RealView(states[k])...};
    at::Tensor root;
    update.Gather(gradient, root, views[k]...);
    root = root.sqrt();
    target = RealView(target);
    update.Apply(target, gradient, root, views[k]...);
  } else {
    std::array<at::Tensor, sizeof...(k)> views = {states[k]...};
    update.Apply(target, update.gradient(target, grad), views[k]...);
  }
}

// Updates one parameter. `Update` has
//   kRooted                               whether the update needs a square root for each element
//   gradient                              the GradientRule
//   Numbers()                             its numbers that operators check
//   Decay(param)                          if rooted: what is done to the parameter first
//   Gather(gradient, radicand, states...) if rooted: what is done before the square root is taken
//   Apply(param, gradient, root, states...), without the root where there is none
template <size_t kStates, typename Update>
void UpdateParameter(const Update& update, const at::Tensor& param, const at::Tensor& grad,
                     const std::array<at::Tensor, kStates>& states) {
  constexpr auto kAll = std::make_index_sequence<kStates>();
#if NODETORCH_ONE_PASS
  const auto numbers = update.Numbers();
  if (one_pass::Applies(param, grad, states.data(), kStates) &&
      one_pass::Fit(param.scalar_type(), numbers.data(), numbers.size())) {
    if (param.scalar_type() == at::kFloat) {
      one_pass::UpdateElements<float>(update, param, grad, states.data(), kAll);
    } else {
      one_pass::UpdateElements<double>(update, param, grad, states.data(), kAll);
    }
    // A graph that saved one of them shall notice.
    param.unsafeGetTensorImpl()->bump_version();
    for (const at::Tensor& state : states) state.unsafeGetTensorImpl()->bump_version();
    return;
  }
#endif
  UpdateByOperators(update, param, grad, states.data(), kAll);
}

}  // namespace nodetorch
