#include "optim_update.h"

#include <ATen/TensorIterator.h>
#include <ATen/Version.h>
#include <ATen/ops/view_as_real.h>

namespace nodetorch {
namespace {

// Dense, on the CPU, known to autograd, and nothing else: no view with the conjugate or the sign still to be taken,
// no tensor of inference mode, no wrapper.
bool IsPlain(const at::Tensor& tensor) {
  static const c10::DispatchKeySet kPlain =
      c10::DispatchKeySet({c10::DispatchKey::CPU, c10::DispatchKey::ADInplaceOrView, c10::DispatchKey::AutogradCPU,
                           c10::DispatchKey::AutocastCPU});
  return tensor.key_set() == kPlain;
}

}  // namespace

at::Tensor RealView(const at::Tensor& tensor) { return tensor.is_complex() ? at::view_as_real(tensor) : tensor; }

double Advance(at::Tensor& step) {
  if (IsPlain(step) && step.scalar_type() == at::kFloat && step.dim() == 0) {
    step.unsafeGetTensorImpl()->bump_version();
    return *step.data_ptr<float>() += 1;
  }
  return step.add_(1).item<double>();
}

namespace one_pass {
namespace {

bool RoundsAsKnown() {
  static const std::string kCapability = at::get_cpu_capability();
  return kCapability == "AVX2" || kCapability == "AVX512";
}

bool LiesAlike(const at::Tensor& a, const at::Tensor& b) {
  return IsPlain(b) && b.scalar_type() == a.scalar_type() && b.sizes() == a.sizes() && b.strides() == a.strides();
}

bool Overlap(const at::Tensor& a, const at::Tensor& b) {
  const auto* const first = static_cast<const char*>(a.data_ptr());
  const auto* const second = static_cast<const char*>(b.data_ptr());
  const auto bytes = static_cast<ptrdiff_t>(a.nbytes());
  return first < second + bytes && second < first + bytes;
}

}  // namespace

bool Applies(const at::Tensor& param, const at::Tensor& grad, const at::Tensor* states, size_t count) {
  const bool is_supported = param.scalar_type() == at::kFloat || param.scalar_type() == at::kDouble;
  if (!is_supported || !RoundsAsKnown() || !IsPlain(param) || !param.is_non_overlapping_and_dense()) return false;
  if (!LiesAlike(param, grad) || Overlap(param, grad)) return false;
  for (size_t k = 0; k < count; k++) {
    if (!LiesAlike(param, states[k]) || Overlap(param, states[k]) || Overlap(grad, states[k])) return false;
    for (size_t other = 0; other < k; other++) {
      if (Overlap(states[k], states[other])) return false;
    }
  }
  return true;
}

bool Fit(at::ScalarType dtype, const double* numbers, size_t count) {
  if (dtype == at::kDouble) return true;
  return std::all_of(numbers, numbers + count, [](double number) {
    return !std::isfinite(number) || std::abs(number) <= std::numeric_limits<float>::max();
  });
}

void ForParts(const at::Tensor& param, c10::function_ref<void(int64_t, int64_t)> body) {
  if (param.numel() < at::internal::GRAIN_SIZE) {
    body(0, param.numel());
    return;
  }
  const auto* const base = static_cast<const char*>(param.data_ptr());
  const auto element_size = static_cast<ptrdiff_t>(param.element_size());
  // The threads are libtorch's, and its iterator is the way to them.
  at::TensorIterator iterator = at::TensorIterator::borrowing_nullary_op(param);
  iterator.for_each([&](char** data, const int64_t* strides, int64_t size, int64_t rows) {
    for (int64_t row = 0; row < rows; row++) body((*data + row * strides[1] - base) / element_size, size);
  });
}

}  // namespace one_pass
}  // namespace nodetorch
