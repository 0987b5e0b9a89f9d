// Storages for saving and loading: identity, their bytes, and checked views on them.
#include <ATen/ops/empty.h>
#include <c10/core/Storage.h>

#include "env.h"

namespace nodetorch {
namespace {

// storageInfo: F = identity (the address of the storage, below 2^53), bytes, address of the data, address of the
// tensor's first element; I = device type, device index.
napi_value StorageInfo(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Tensor& tensor = Arg(env, 0);
    const c10::Storage& storage = tensor.storage();
    env->scratch.F[2] = static_cast<double>(reinterpret_cast<uintptr_t>(storage.data()));
    env->scratch.F[3] = static_cast<double>(reinterpret_cast<uintptr_t>(tensor.const_data_ptr()));
    env->scratch.F[0] = static_cast<double>(reinterpret_cast<uintptr_t>(storage.unsafeGetStorageImpl()));
    env->scratch.F[1] = static_cast<double>(storage.nbytes());
    env->scratch.I[0] = static_cast<int32_t>(storage.device().type());
    env->scratch.I[1] = storage.device().index();
  });
}

const c10::Storage& SolidStorage(const at::Tensor& tensor) {
  const c10::Storage& storage = tensor.storage();
  TORCH_CHECK(storage.nbytes() == 0 || storage.data() != nullptr, "the storage has no memory");
  return storage;
}

at::Tensor ViewOf(const c10::Storage& storage, at::ScalarType dtype, int64_t offset, at::IntArrayRef sizes,
                  at::IntArrayRef strides) {
  at::Tensor view = at::empty({0}, at::TensorOptions().dtype(dtype).device(storage.device()));
  view.unsafeGetTensorImpl()->set_storage_keep_dtype(storage);
  view.unsafeGetTensorImpl()->set_sizes_and_strides(sizes, strides, offset);
  return view;
}

// storageBytes(out): the whole storage of the tensor I[0..1] as a one-dimensional uint8 tensor that shares it.
napi_value StorageBytes(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) {
    const c10::Storage storage = SolidStorage(Arg(env, 0));
    const int64_t size = static_cast<int64_t>(storage.nbytes());
    const int64_t stride = 1;
    return ViewOf(storage, at::kByte, 0, size, stride);
  });
}

// The elements a view reaches from its offset, or -1 when a size, a stride or the sum is out of range.
int64_t ReachOf(at::IntArrayRef sizes, at::IntArrayRef strides) {
  int64_t last = 0;
  for (size_t k = 0; k < sizes.size(); k++) {
    if (sizes[k] < 0 || strides[k] < 0) return -1;
    if (sizes[k] == 0) return 0;
    int64_t step;
    if (__builtin_mul_overflow(sizes[k] - 1, strides[k], &step) || __builtin_add_overflow(last, step, &last)) return -1;
  }
  return last + 1;
}

// storageView(out): I = handle, dtype, dimensions; F = offset, sizes, strides. A tensor on the storage of the handle.
napi_value StorageView(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) {
    const c10::Storage storage = SolidStorage(Arg(env, 0));
    const auto dtype = static_cast<at::ScalarType>(env->scratch.I[2]);
    const int32_t dimensions = env->scratch.I[3];
    if (dimensions < 0 || 2 * int64_t{dimensions} + 1 > env->scratch.doubles) {
      throw JsError(ErrorClass::kRange, "too many dimensions");
    }
    const double* F = env->scratch.F;
    const int64_t offset = static_cast<int64_t>(F[0]);
    const std::vector<int64_t> sizes(F + 1, F + 1 + dimensions);
    const std::vector<int64_t> strides(F + 1 + dimensions, F + 1 + 2 * dimensions);
    const int64_t reach = ReachOf(sizes, strides);
    const auto capacity = static_cast<int64_t>(storage.nbytes() / c10::elementSize(dtype));
    int64_t end;
    if (reach < 0 || offset < 0 || __builtin_add_overflow(offset, reach, &end) || (reach > 0 && end > capacity)) {
      throw JsError(ErrorClass::kTorch, "a tensor's size, stride and offset are out of bounds of its storage");
    }
    return ViewOf(storage, dtype, offset, sizes, strides);
  });
}

}  // namespace

void InitStorage(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"storageInfo", StorageInfo},
             {"storageBytes", StorageBytes},
             {"storageView", StorageView},
         });
}

}  // namespace nodetorch
