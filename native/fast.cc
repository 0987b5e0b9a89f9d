// Saves 150 to 250 ns of a small operator's 1.2 us (`npm run bench`) for the signatures below, which are those of most
// arithmetic, activations, full reductions, `view` and `linear`. Everything else, and every call with arguments beyond
// them, is boxed.
#include "fast.h"

#include <c10/util/SmallVector.h>

#include <algorithm>
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

TypedCall OfUnary(c10::TypedOperatorHandle<Unary> op) {
  return [op](Env* env) { return op.call(Arg(env, kFirst)); };
}

// A number in a tensor's place has no handle.
TypedCall OfBinary(c10::TypedOperatorHandle<Binary> op) {
  return [op](Env* env) {
    if (!IsHandle(env, kFirst) || !IsHandle(env, kSecond)) return at::Tensor();
    return op.call(Arg(env, kFirst), Arg(env, kSecond));
  };
}

TypedCall OfScaled(c10::TypedOperatorHandle<Scaled> op, const at::Scalar& scale) {
  return [op, scale](Env* env) {
    if (Mask(env) != 1 << 2 || !IsHandle(env, kFirst) || !IsHandle(env, kSecond)) return at::Tensor();
    return op.call(Arg(env, kFirst), Arg(env, kSecond), scale);
  };
}

TypedCall OfBiased(c10::TypedOperatorHandle<Biased> op) {
  return [op](Env* env) {
    if (!IsHandle(env, kFirst) || !IsHandle(env, kSecond)) return at::Tensor();
    if (Mask(env) == 1 << 2) return op.call(Arg(env, kFirst), Arg(env, kSecond), std::nullopt);
    if (!IsHandle(env, kThird)) return at::Tensor();
    return op.call(Arg(env, kFirst), Arg(env, kSecond), Arg(env, kThird));
  };
}

TypedCall OfReduced(c10::TypedOperatorHandle<Reduced> op) {
  return [op](Env* env) { return Mask(env) == 1 << 1 ? op.call(Arg(env, kFirst), std::nullopt) : at::Tensor(); };
}

TypedCall OfViewed(c10::TypedOperatorHandle<Viewed> op) {
  constexpr int32_t kDimensions = 8;  // longer lists, and sizes beyond 32 bits, are boxed
  return [op](Env* env) {
    const int32_t* size = env->scratch.I + kSecond;
    if (*size < 0 || *size > kDimensions) return at::Tensor();
    const c10::SmallVector<c10::SymInt, kDimensions> sizes(size + 1, size + 1 + *size);
    return op.call(Arg(env, kFirst), sizes);
  };
}

bool HasKinds(const Operator& op, std::initializer_list<uint8_t> kinds) {
  return std::equal(op.arguments.begin(), op.arguments.end(), kinds.begin(), kinds.end(),
                    [](const ArgumentPlan& argument, uint8_t kind) { return argument.kind == kind; });
}

TypedCall Choose(const Operator& op) {
  const c10::OperatorHandle& handle = op.handle;
  if (HasKinds(op, {kTensor})) return OfUnary(handle.typed<Unary>());
  if (HasKinds(op, {kTensor, kTensor})) return OfBinary(handle.typed<Binary>());
  if (HasKinds(op, {kTensor, kTensor, kScalar}) && op.arguments[2].has_default) {
    return OfScaled(handle.typed<Scaled>(), op.arguments[2].default_value.toScalar());
  }
  if (HasKinds(op, {kTensor, kTensor, kTensor | kOptional})) return OfBiased(handle.typed<Biased>());
  if (HasKinds(op, {kTensor, kEnum | kOptional}) && op.arguments[1].has_default) {
    return OfReduced(handle.typed<Reduced>());
  }
  if (HasKinds(op, {kTensor, kInts})) return OfViewed(handle.typed<Viewed>());
  return nullptr;
}

}  // namespace

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
