// RMSprop: torch/optim/rmsprop.py, in its order of arithmetic.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>

#include "optim_update.h"

namespace nodetorch {
namespace {

constexpr int32_t kCentered = 2;

// The states' order: step, square_avg, momentum_buffer if momentum > 0, grad_avg if centered.
enum State { kStep, kSquare, kOptional };

struct Rmsprop {
  explicit Rmsprop(StepArguments& step)
      : alpha(step.numbers[0]),
        eps(step.numbers[1]),
        weight_decay(step.numbers[2]),
        momentum(step.numbers[3]),
        mean(momentum > 0 ? kOptional + 1 : kOptional) {}
  double alpha, eps, weight_decay, momentum;
  int mean;
};

struct RmspropUpdate {
  static constexpr bool kRooted = true;

  GradientRule gradient;
  double alpha, weight, eps, momentum, size;

  std::array<double, 4> Numbers() const { return {gradient.weight_decay, weight, momentum, size}; }

  template <typename V>
  NODETORCH_INLINE void Decay(V&) const {}

  template <typename V>
  NODETORCH_INLINE void AverageSquare(const V& grad, V& square) const {
    Multiply(square, alpha);
    AddProduct(square, grad, grad, weight);
  }
  template <typename V>
  NODETORCH_INLINE void Descend(V& param, const V& grad, V& root) const {
    Add(root, eps);
    AddQuotient(param, grad, root, size);
  }
  template <typename V>
  NODETORCH_INLINE void Descend(V& param, const V& grad, V& root, V& buffer) const {
    Add(root, eps);
    Multiply(buffer, momentum);
    AddQuotient(buffer, grad, root, 1);
    Add(param, buffer, size);
  }
};

// The states are square_avg, and momentum_buffer if there is one.
struct PlainUpdate : RmspropUpdate {
  template <typename V, typename... Rest>
  NODETORCH_INLINE void Gather(const V& grad, V& radicand, V& square, Rest&...) const {
    AverageSquare(grad, square);
    radicand = square;
  }
  template <typename V, typename... Rest>
  NODETORCH_INLINE void Apply(V& param, const V& grad, V& root, const V&, Rest&... buffer) const {
    Descend(param, grad, root, buffer...);
  }
};

// The states are square_avg, grad_avg, and momentum_buffer if there is one.
struct CenteredUpdate : RmspropUpdate {
  template <typename V, typename... Rest>
  NODETORCH_INLINE void Gather(const V& grad, V& radicand, V& square, V& mean, Rest&...) const {
    AverageSquare(grad, square);
    Interpolate(mean, grad, weight);
    radicand = SumOfProduct(square, mean, mean, -1);
  }
  template <typename V, typename... Rest>
  NODETORCH_INLINE void Apply(V& param, const V& grad, V& root, const V&, const V&, Rest&... buffer) const {
    Descend(param, grad, root, buffer...);
  }
};

void UpdateOne(StepArguments& step, const Rmsprop& options, const RmspropUpdate& common, size_t i) {
  Advance(step.states[kStep][i]);
  const at::Tensor& param = step.params[i];
  const at::Tensor& grad = step.grads[i];
  const at::Tensor& square = step.states[kSquare][i];
  if (step.Has(kCentered)) {
    const CenteredUpdate update{common};
    const at::Tensor& mean = step.states[options.mean][i];
    if (options.momentum > 0) {
      UpdateParameter<3>(update, param, grad, {square, mean, step.states[kOptional][i]});
    } else {
      UpdateParameter<2>(update, param, grad, {square, mean});
    }
  } else {
    const PlainUpdate update{common};
    if (options.momentum > 0) {
      UpdateParameter<2>(update, param, grad, {square, step.states[kOptional][i]});
    } else {
      UpdateParameter<1>(update, param, grad, {square});
    }
  }
}

void Single(StepArguments& step) {
  const Rmsprop options(step);
  const RmspropUpdate update{.gradient = {step.Has(kMaximize), options.weight_decay},
                             .alpha = options.alpha,
                             .weight = 1 - options.alpha,
                             .eps = options.eps,
                             .momentum = options.momentum,
                             .size = -step.lr.Value()};
  for (size_t i = 0; i < step.params.size(); i++) UpdateOne(step, options, update, i);
}

void Foreach(StepArguments& step) {
  const Rmsprop options(step);
  const double lr = step.lr.Value();
  step.ViewAsReal();
  ForeachAdvance(step.states[kStep]);
  const Tensors grads = ForeachGradients(step, options.weight_decay);
  Tensors& squares = step.states[kSquare];
  at::_foreach_mul_(squares, options.alpha);
  at::_foreach_addcmul_(squares, grads, grads, 1 - options.alpha);
  Tensors averages;
  if (step.Has(kCentered)) {
    Tensors& means = step.states[options.mean];
    at::_foreach_lerp_(means, grads, 1 - options.alpha);
    averages = at::_foreach_addcmul(squares, means, means, -1);
    at::_foreach_sqrt_(averages);
  } else {
    averages = at::_foreach_sqrt(squares);
  }
  at::_foreach_add_(averages, options.eps);
  if (options.momentum > 0) {
    Tensors& buffers = step.states[kOptional];
    at::_foreach_mul_(buffers, options.momentum);
    at::_foreach_addcdiv_(buffers, grads, averages);
    at::_foreach_add_(step.params, buffers, -lr);
  } else {
    at::_foreach_addcdiv_(step.params, grads, averages, -lr);
  }
}

}  // namespace

napi_value RmspropStep(napi_env napi, napi_callback_info info) {
  return RunStep(napi, info, {Single, Foreach, nullptr});
}

}  // namespace nodetorch
