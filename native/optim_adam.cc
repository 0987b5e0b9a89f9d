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
#include <ATen/ops/maximum.h>

#include <cmath>

#include "optim.h"

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

void UpdateOne(StepArguments& step, const Adam& adam, size_t i) {
  at::Tensor grad = step.Has(kMaximize) ? step.grads[i].neg() : step.grads[i];
  step.states[kStep][i].add_(1);
  if (adam.weight_decay != 0) {
    if (step.Has(kDecoupled)) {
      step.params[i].mul_(step.lr.DecayFactor(adam.weight_decay));
    } else {
      grad = grad.add(step.params[i], adam.weight_decay);
    }
  }
  const at::Tensor param = RealView(step.params[i]);
  grad = RealView(grad);
  const at::Tensor average = RealView(step.states[kAverage][i]);
  at::Tensor square = RealView(step.states[kSquare][i]);
  average.lerp_(grad, 1 - adam.beta1);
  square.mul_(adam.beta2).addcmul_(grad, grad, 1 - adam.beta2);
  if (step.Has(kAmsgrad)) {
    at::Tensor maximum = RealView(step.states[kMaximum][i]);
    at::maximum_out(maximum, maximum, square);
    square = maximum;
  }
  const double count = step.states[kStep][i].item<double>();
  const double root = std::pow(BiasCorrection(adam.beta2, count), 0.5);
  const at::Tensor denominator = square.sqrt().div(root).add_(adam.eps);
  param.addcdiv_(average, denominator, -step.lr.DividedBy(BiasCorrection(adam.beta1, count)));
}

void Single(StepArguments& step) {
  const Adam adam(step);
  for (size_t i = 0; i < step.params.size(); i++) UpdateOne(step, adam, i);
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
