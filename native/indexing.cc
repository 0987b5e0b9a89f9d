// x[i] and x[i] = v: an index is a small program in the scratch, run by libtorch's own indexing.
//
//   I = handle, [value handle or 0], count, then per entry: kInteger, F | kSlice, mask, F... | kNone | kEllipsis |
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

// setItem: I = handle, value handle, program.
napi_value SetItem(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Tensor self = Arg(env, 0);
    const at::Tensor value = Arg(env, 2);
    at::indexing::set_item(self, IndexReader(env, 4, 0).Read(), value);
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
