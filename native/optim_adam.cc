// Adam and AdamW: torch/optim/adam.py, in its order of arithmetic.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_div.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_maximum.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>
#include <ATen/ops/_foreach_sub.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>

#include <cmath>

#include "optim_update.h"

namespace nodetorch {
namespace {

constexpr int32_t kAmsgrad = 2;
constexpr int32_t kDecoupled = 4;

// The states' order: step, exp_avg, exp_avg_sq, and with amsgrad max_exp_avg_sq.
enum State { kStep, kAverage, kSquare, kMaximum };

struct Adam {
  explicit Adam(StepArguments& step)
      : beta1(step.numbers[0]), beta2(step.numbers[1]), eps(step.numbers[2]), weight_decay(step.numbers[3]) {}
  double beta1, beta2, eps, weight_decay;
};

// The C library's pow, as Python's ** calls it: bit for bit the bias corrections of Python.
double BiasCorrection(double beta, double count) { return 1 - std::pow(beta, count); }

struct AdamUpdate {
  static constexpr bool kRooted = true;

  GradientRule gradient;
  bool decays;
  double decay, average_weight, square_decay, square_weight, eps;
  double correction, size;  // of this parameter's count of steps

  std::array<double, 5> Numbers() const { return {gradient.weight_decay, average_weight, square_weight, size, decay}; }

  template <typename V>
  NODETORCH_INLINE void Decay(V& param) const {
    if (decays) Multiply(param, decay);
  }
  template <typename V>
  NODETORCH_INLINE void Gather(const V& grad, V& radicand, V& average, V& square) const {
    Interpolate(average, grad, average_weight);
    Multiply(square, square_decay);
    AddProduct(square, grad, grad, square_weight);
    radicand = square;
  }
  template <typename V>
  NODETORCH_INLINE void Gather(const V& grad, V& radicand, V& average, V& square, V& maximum) const {
    Gather(grad, radicand, average, square);
    RaiseTo(maximum, square);
    radicand = maximum;
  }
  template <typename V, typename... Rest>
  NODETORCH_INLINE void Apply(V& param, const V&, V& root, const V& average, Rest&...) const {
    Divide(root, correction);
    Add(root, eps);
    AddQuotient(param, average, root, size);
  }
};

void Single(StepArguments& step) {
  const Adam adam(step);
  const bool decoupled = step.Has(kDecoupled);
  AdamUpdate update{.gradient = {step.Has(kMaximize), decoupled ? 0 : adam.weight_decay},
                    .decays = decoupled && adam.weight_decay != 0,
                    .decay = step.lr.DecayFactor(adam.weight_decay),
                    .average_weight = 1 - adam.beta1,
                    .square_decay = adam.beta2,
                    .square_weight = 1 - adam.beta2,
                    .eps = adam.eps,
                    .correction = 1,
                    .size = 0};
  for (size_t i = 0; i < step.params.size(); i++) {
    const double count = Advance(step.states[kStep][i]);
    update.correction = std::pow(BiasCorrection(adam.beta2, count), 0.5);
    update.size = -step.lr.DividedBy(BiasCorrection(adam.beta1, count));
    const at::Tensor& average = step.states[kAverage][i];
    const at::Tensor& square = step.states[kSquare][i];
    if (step.Has(kAmsgrad)) {
      UpdateParameter<3>(update, step.params[i], step.grads[i], {average, square, step.states[kMaximum][i]});
    } else {
      UpdateParameter<2>(update, step.params[i], step.grads[i], {average, square});
    }
  }
}

void Foreach(StepArguments& step) {
  const Adam adam(step);
  step.ViewAsReal();
  const double coupled = step.Has(kDecoupled) ? 0 : adam.weight_decay;
  const std::vector<double> counts = ForeachAdvance(step.states[kStep]);
  if (step.Has(kDecoupled) && adam.weight_decay != 0) {
    at::_foreach_mul_(step.params, step.lr.DecayFactor(adam.weight_decay));
  }
  const Tensors grads = ForeachGradients(step, coupled);
  at::_foreach_lerp_(step.states[kAverage], grads, 1 - adam.beta1);
  at::_foreach_mul_(step.states[kSquare], adam.beta2);
  at::_foreach_addcmul_(step.states[kSquare], grads, grads, 1 - adam.beta2);
  std::vector<at::Scalar> roots, sizes;
  for (const double count : counts) {
    roots.emplace_back(std::pow(BiasCorrection(adam.beta2, count), 0.5));
    sizes.emplace_back(-step.lr.DividedBy(BiasCorrection(adam.beta1, count)));
  }
  if (step.Has(kAmsgrad)) at::_foreach_maximum_(step.states[kMaximum], step.states[kSquare]);
  Tensors denominators = at::_foreach_sqrt(step.states[step.Has(kAmsgrad) ? kMaximum : kSquare]);
  at::_foreach_div_(denominators, roots);
  at::_foreach_add_(denominators, adam.eps);
  at::_foreach_addcdiv_(step.params, step.states[kAverage], denominators, sizes);
}

void Fused(StepArguments& step) {
  const Adam adam(step);
  const bool amsgrad = step.Has(kAmsgrad);
  const Tensors maxima = amsgrad ? step.states[kMaximum] : Tensors();
  CheckCounts(step.states[kStep]);
  CheckAlike(step, step.states[kAverage], "exp_avg");
  CheckAlike(step, step.states[kSquare], "exp_avg_sq");
  CheckAlike(step, maxima, "max_exp_avg_sq");
  at::_foreach_add_(step.states[kStep], 1);
  const auto run = [&](const auto& lr) {
    const auto arguments = [&](auto kernel) {
      kernel(step.params, step.grads, step.states[kAverage], step.states[kSquare], maxima, step.states[kStep], lr,
             adam.beta1, adam.beta2, adam.weight_decay, adam.eps, amsgrad, step.Has(kMaximize), step.grad_scale,
             step.found_inf);
    };
    if (step.Has(kDecoupled)) {
      arguments([](auto&&... values) { at::_fused_adamw_(values...); });
    } else {
      arguments([](auto&&... values) { at::_fused_adam_(values...); });
    }
  };
  if (step.lr.tensor.defined()) {
    run(step.lr.tensor);
  } else {
    run(step.lr.number);
  }
  if (step.found_inf) {
    at::_foreach_sub_(step.states[kStep], Tensors(step.states[kStep].size(), *step.found_inf));
  }
}

}  // namespace

napi_value AdamStep(napi_env napi, napi_callback_info info) { return RunStep(napi, info, {Single, Foreach, Fused}); }

}  // namespace nodetorch
