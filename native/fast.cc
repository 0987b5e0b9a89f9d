// Saves 150 to 250 ns of a small operator's 1.2 us (`npm run bench`) for the signatures below, which are those of most
// arithmetic, activations, full reductions, `view` and `linear`. Everything else, and every call with arguments beyond
// them, is boxed.
#include "fast.h"

#include <ATen/ops/scalar_tensor.h>
#include <c10/core/InferenceMode.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <c10/util/SmallVector.h>

#include <algorithm>
#include <bit>
#include <initializer_list>

#include "dispatch.h"

namespace nodetorch {
namespace {

using Unary = at::Tensor(const at::Tensor&);
using Binary = at::Tensor(const at::Tensor&, const at::Tensor&);
using Scaled = at::Tensor(const at::Tensor&, const at::Tensor&, const at::Scalar&);                 // add, sub
using Biased = at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&);  // linear
using Reduced = at::Tensor(const at::Tensor&, std::optional<at::ScalarType>);                       // sum, mean
using Viewed = at::Tensor(const at::Tensor&, c10::SymIntArrayRef);                                  // view

// The record as native/dispatch.cc has it: the mask of arguments left to their defaults, then handles of two cells.
constexpr int kMask = 1, kFirst = 3, kSecond = 5, kThird = 7;

bool IsHandle(const Env* env, int at) { return env->scratch.I[at] > 0; }
int32_t Mask(const Env* env) { return env->scratch.I[kMask]; }

bool IsRecorded(const at::Tensor& tensor) {
  return tensor.defined() && tensor.unsafeGetTensorImpl()->autograd_meta() != nullptr;
}
bool IsRecorded(const std::optional<at::Tensor>& tensor) { return tensor.has_value() && IsRecorded(*tensor); }
template <typename Other>
bool IsRecorded(const Other&) {
  return false;
}

// What autograd's kernel of an operator keeps from the kernels below it. One that is made of other operators has no
// such kernel, and its parts make views.
c10::DispatchKeySet KeysAbove(const c10::OperatorHandle& handle) {
  const bool has_parts = handle.hasKernelForDispatchKey(c10::DispatchKey::CompositeImplicitAutograd);
  return has_parts ? c10::autograd_dispatch_keyset : c10::autograd_dispatch_keyset_with_ADInplaceOrView;
}

template <typename Signature>
class Typed {
 public:
  explicit Typed(const Operator& op)
      : handle_(op.handle.typed<Signature>()),
        makes_view_(op.handle.schema().returns()[0].alias_info() != nullptr),
        above_(KeysAbove(op.handle)) {}

  // Of a function whose inputs autograd never saw its kernel records nothing: 50 to 150 ns to save. Views are tracked.
  template <typename... Args>
  at::Tensor operator()(const Args&... args) const {
    if (makes_view_ || (IsRecorded(args) || ...)) return handle_.call(args...);
    const c10::impl::ExcludeDispatchKeyGuard guard(above_);
    return handle_.call(args...);
  }

 private:
  c10::TypedOperatorHandle<Signature> handle_;
  bool makes_view_;
  c10::DispatchKeySet above_;
};

enum NumberTag : int32_t { kInt = 1, kFloat = 2 };  // as native/convert.cc reads scalars

// The number that stands for the tensor at `at`, in the dtype that arithmetic with `other` would convert it to first;
// null where it is not a number, or the kernel reads it in a wider type.
const at::Tensor* NumberBeside(Env* env, const at::Tensor& other, int at) {
  const int32_t* I = env->scratch.I + at;
  const auto dtype = other.scalar_type();
  const bool same_arithmetic = (dtype == at::kFloat || dtype == at::kDouble) && other.device().is_cpu();
  const bool is_number = I[0] == -1 && (I[1] == kInt || I[1] == kFloat);
  if (!is_number || !same_arithmetic || c10::InferenceMode::is_enabled()) return nullptr;
  return &env->operators->numbers.Get(I[1] == kInt ? I[2] : env->scratch.F[0], dtype);
}

TypedCall OfUnary(const Typed<Unary>& op) {
  return [op](Env* env) { return op(Arg(env, kFirst)); };
}

// A number in a tensor's place has no handle.
TypedCall OfBinary(const Typed<Binary>& op) {
  return [op](Env* env) {
    if (!IsHandle(env, kFirst)) return at::Tensor();
    const at::Tensor& self = Arg(env, kFirst);
    if (IsHandle(env, kSecond)) return op(self, Arg(env, kSecond));
    const at::Tensor* number = NumberBeside(env, self, kSecond);
    return number == nullptr ? at::Tensor() : op(self, *number);
  };
}

TypedCall OfScaled(const Typed<Scaled>& op, const at::Scalar& scale) {
  return [op, scale](Env* env) {
    if (Mask(env) != 1 << 2 || !IsHandle(env, kFirst)) return at::Tensor();
    const at::Tensor& self = Arg(env, kFirst);
    if (IsHandle(env, kSecond)) return op(self, Arg(env, kSecond), scale);
    const at::Tensor* number = NumberBeside(env, self, kSecond);
    return number == nullptr ? at::Tensor() : op(self, *number, scale);
  };
}

TypedCall OfBiased(const Typed<Biased>& op) {
  return [op](Env* env) {
    if (!IsHandle(env, kFirst) || !IsHandle(env, kSecond)) return at::Tensor();
    std::optional<at::Tensor> bias;
    if (Mask(env) != 1 << 2) {
      if (!IsHandle(env, kThird)) return at::Tensor();
      bias = Arg(env, kThird);
    }
    return op(Arg(env, kFirst), Arg(env, kSecond), bias);
  };
}

TypedCall OfReduced(const Typed<Reduced>& op) {
  return [op](Env* env) {
    return Mask(env) == 1 << 1 ? op(Arg(env, kFirst), std::optional<at::ScalarType>()) : at::Tensor();
  };
}

TypedCall OfViewed(const Typed<Viewed>& op) {
  constexpr int32_t kDimensions = 8;  // longer lists, and sizes beyond 32 bits, are boxed
  return [op](Env* env) {
    const int32_t* size = env->scratch.I + kSecond;
    if (*size < 0 || *size > kDimensions) return at::Tensor();
    const c10::SmallVector<c10::SymInt, kDimensions> sizes(size + 1, size + 1 + *size);
    return op(Arg(env, kFirst), c10::SymIntArrayRef(sizes));
  };
}

bool HasKinds(const Operator& op, std::initializer_list<uint8_t> kinds) {
  return std::equal(op.arguments.begin(), op.arguments.end(), kinds.begin(), kinds.end(),
                    [](const ArgumentPlan& argument, uint8_t kind) { return argument.kind == kind; });
}

TypedCall Choose(const Operator& op) {
  if (HasKinds(op, {kTensor})) return OfUnary(Typed<Unary>(op));
  if (HasKinds(op, {kTensor, kTensor})) return OfBinary(Typed<Binary>(op));
  if (HasKinds(op, {kTensor, kTensor, kScalar}) && op.arguments[2].has_default) {
    return OfScaled(Typed<Scaled>(op), op.arguments[2].default_value.toScalar());
  }
  if (HasKinds(op, {kTensor, kTensor, kTensor | kOptional})) return OfBiased(Typed<Biased>(op));
  if (HasKinds(op, {kTensor, kEnum | kOptional}) && op.arguments[1].has_default) {
    return OfReduced(Typed<Reduced>(op));
  }
  if (HasKinds(op, {kTensor, kInts})) return OfViewed(Typed<Viewed>(op));
  return nullptr;
}

}  // namespace

const at::Tensor& WrappedNumbers::Get(double number, at::ScalarType dtype) {
  const auto bits = std::bit_cast<uint64_t>(number);
  Entry& entry = entries_[(bits ^ bits >> 40 ^ bits >> 52) % kCount];
  const bool is_same = entry.tensor.defined() && std::bit_cast<uint64_t>(entry.number) == bits &&
                       entry.tensor.scalar_type() == dtype && entry.tensor._version() == 0;
  if (!is_same) {
    entry = {number, at::scalar_tensor(number, at::TensorOptions().dtype(dtype))};
    entry.tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  }
  return entry.tensor;
}

TypedCall TypedCallOf(const Operator& op) {
  if (op.handle.schema().name().rfind("aten::", 0) != 0) return nullptr;  // others may have no C++ signature to check
  if (op.results.size() != 1 || op.results[0].kind != kTensor || op.results[0].alias >= 0) return nullptr;
  try {
    return Choose(op);
  } catch (const c10::Error&) {
    return nullptr;  // another C++ type behind the same kinds
  }
}

}  // namespace nodetorch
