// x[i] and x[i] = v: an index is a small program in the scratch, run by libtorch's own indexing.
//
//   count, then per entry: kInteger, F | kSlice, mask, F... | kNone | kEllipsis |
//   kBoolean, 0 or 1 | kTensor, id, generation. A slice's mask says which of start, stop and step are given, in order.
#include <ATen/TensorIndexing.h>

#include "env.h"

namespace nodetorch {
namespace {

using at::indexing::Slice;
using at::indexing::TensorIndex;

enum Entry { kInteger, kSlice, kNone, kEllipsis, kBoolean, kTensor };

class IndexReader {
 public:
  IndexReader(Env* env, int32_t at, int32_t double_at) : env_(env), at_(at), double_at_(double_at) {}

  std::vector<TensorIndex> Read() {
    const int32_t count = Int();
    std::vector<TensorIndex> indices;
    for (int32_t k = 0; k < count; k++) indices.push_back(Next());
    return indices;
  }

 private:
  int32_t Int() {
    if (at_ >= env_->scratch.ints) throw JsError(ErrorClass::kRange, "too many indices");
    return env_->scratch.I[at_++];
  }
  int64_t Long() {
    if (double_at_ >= env_->scratch.doubles) throw JsError(ErrorClass::kRange, "too many indices");
    return static_cast<int64_t>(env_->scratch.F[double_at_++]);
  }
  std::optional<c10::SymInt> Bound(bool given) {
    return given ? std::optional<c10::SymInt>(c10::SymInt(Long())) : std::nullopt;
  }

  TensorIndex Next() {
    switch (Int()) {
      case kInteger:
        return TensorIndex(Long());
      case kSlice: {
        const int32_t mask = Int();
        std::optional<c10::SymInt> start = Bound(mask & 1);
        std::optional<c10::SymInt> stop = Bound(mask & 2);
        std::optional<c10::SymInt> step = Bound(mask & 4);
        if (step.has_value() && *step <= 0) throw JsError(ErrorClass::kRange, "step must be greater than zero");
        return TensorIndex(Slice(std::move(start), std::move(stop), std::move(step)));
      }
      case kNone:
        return TensorIndex(at::indexing::None);
      case kEllipsis:
        return TensorIndex(at::indexing::Ellipsis);
      case kBoolean:
        return TensorIndex(Int() != 0);
      case kTensor: {
        const int32_t id = Int();
        return TensorIndex(env_->slots.At(id, Int()));
      }
      default:
        throw JsError(ErrorClass::kType, "malformed index");
    }
  }

  Env* env_;
  int32_t at_;
  int32_t double_at_;
};

napi_value GetItem(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) {
    const at::Tensor self = Arg(env, 0);
    return at::indexing::get_item(self, IndexReader(env, 2, 0).Read());
  });
}

at::Scalar ScalarValue(const Env* env) {
  const double* F = env->scratch.F;
  switch (env->scratch.I[3]) {
    case 2:
      return F[0];
    case 3:
      return env->scratch.B[0];
    case 4:
      return F[0] != 0;
    case 5:
      return c10::complex<double>(F[0], F[1]);
    default:
      throw JsError(ErrorClass::kType, "malformed value");
  }
}

// setItem: I = handle, value handle or -1 and a scalar tag (the number is in F[0], F[1] or B[0]), program from F[2].
napi_value SetItem(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Tensor self = Arg(env, 0);
    const std::vector<TensorIndex> indices = IndexReader(env, 4, 2).Read();
    if (env->scratch.I[2] == -1) {
      at::indexing::set_item(self, indices, ScalarValue(env));
    } else {
      at::indexing::set_item(self, indices, Arg(env, 2));
    }
  });
}

}  // namespace

void InitIndexing(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"getItem", GetItem},
             {"setItem", SetItem},
         });
}

}  // namespace nodetorch
