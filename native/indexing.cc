// x[i] and x[i] = v: an index is a small program in the scratch, run by libtorch's own indexing.
//
//   count, then per entry: kInteger, F | kSlice, mask, F... | kNone | kEllipsis |
//   kBoolean, 0 or 1 | kTensor, id, generation. A slice's mask says which of start, stop and step are given, in order.
#include <ATen/TensorIndexing.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/index_select.h>

#include <cstring>

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
    case 6:
      return static_cast<uint64_t>(env->scratch.B[0]);
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

// Rows by their numbers: what a DataLoader takes of each tensor for a batch. index_select sets up a TensorIterator for
// every row; copying the rows, and taking a part of their order without a tensor for the part, saves a sixth of a pass
// over 60,000 rows of 784 (`npm run bench -- --only data`).

// Ordinary memory, row after row, with nothing to record and nobody in between.
bool IsPlain(const at::Tensor& tensor) {
  constexpr auto kOrdinary = c10::autograd_dispatch_keyset_with_ADInplaceOrView | c10::autocast_dispatch_keyset;
  return tensor.key_set() - kOrdinary == c10::DispatchKeySet(c10::DispatchKey::CPU) && tensor.is_contiguous() &&
         !(tensor.requires_grad() && at::GradMode::is_enabled());
}

bool AreRowsOf(const at::Tensor& table, const int64_t* rows, int64_t count) {
  const int64_t size = table.size(0);
  return std::all_of(rows, rows + count, [size](int64_t row) { return row >= 0 && row < size; });
}

at::Tensor Copy(const at::Tensor& table, const int64_t* rows, int64_t count) {
  c10::SmallVector<int64_t, 5> sizes(table.sizes().begin(), table.sizes().end());
  sizes[0] = count;
  at::Tensor batch = at::empty(sizes, table.options());
  if (batch.numel() == 0) return batch;
  const size_t bytes = table.nbytes() / table.size(0);
  const char* from = static_cast<const char*>(table.const_data_ptr());
  char* to = static_cast<char*>(batch.mutable_data_ptr());
  for (int64_t k = 0; k < count; k++) std::memcpy(to + k * bytes, from + rows[k] * bytes, bytes);
  return batch;
}

// rows(out): I = handle, handle of an order of rows (int64); F = the first and the count of those to take of the order.
napi_value Rows(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) {
    const at::Tensor& table = Arg(env, 0);
    const at::Tensor& order = Arg(env, 2);
    const auto start = static_cast<int64_t>(env->scratch.F[0]);
    const auto count = static_cast<int64_t>(env->scratch.F[1]);
    const bool plain = table.dim() > 0 && IsPlain(table) && IsPlain(order) && order.scalar_type() == at::kLong;
    if (plain && start >= 0 && count >= 0 && count <= order.numel() - start) {
      const int64_t* rows = order.const_data_ptr<int64_t>() + start;
      if (AreRowsOf(table, rows, count)) return Copy(table, rows, count);
    }
    return at::index_select(table, 0, order.narrow(0, start, count));
  });
}

}  // namespace

void InitIndexing(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"getItem", GetItem},
             {"setItem", SetItem},
             {"rows", Rows},
         });
}

}  // namespace nodetorch
