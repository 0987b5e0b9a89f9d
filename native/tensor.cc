// What a tensor is (metadata), values in and out, and the fields autograd keeps on it.
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <c10/core/ScalarType.h>

#include <cstring>

#include "env.h"

namespace nodetorch {
namespace {

// sizes / strides: I[0] = count, F[0..] = values.
void WriteShape(Env* env, at::IntArrayRef values) {
  if (values.size() > static_cast<size_t>(env->scratch.doubles)) {
    throw JsError(ErrorClass::kRange, "too many dimensions");
  }
  env->scratch.I[0] = static_cast<int32_t>(values.size());
  for (size_t k = 0; k < values.size(); k++) env->scratch.F[k] = static_cast<double>(values[k]);
}

napi_value Sizes(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { WriteShape(env, Arg(env, 0).sizes()); });
}

napi_value Strides(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { WriteShape(env, Arg(env, 0).strides()); });
}

// info: I = dtype, device type, device index, layout, flags, dimensions; F = numel, storage_offset, element size.
napi_value Info(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Tensor& tensor = Arg(env, 0);
    const bool strided = tensor.layout() == at::kStrided;
    const bool flags[] = {tensor.requires_grad(), tensor.is_leaf(), tensor.is_conj(),      tensor.is_neg(),
                          tensor.is_inference(),  tensor.is_view(), tensor.is_quantized(), tensor.is_nested()};
    int32_t bits = 0;
    for (size_t k = 0; k < std::size(flags); k++) bits |= (flags[k] ? 1 : 0) << k;
    int32_t* I = env->scratch.I;
    I[0] = static_cast<int32_t>(tensor.scalar_type());
    I[1] = static_cast<int32_t>(tensor.device().type());
    I[2] = tensor.device().index();
    I[3] = static_cast<int32_t>(tensor.layout());
    I[4] = bits;
    I[5] = static_cast<int32_t>(tensor.dim());
    env->scratch.F[0] = static_cast<double>(tensor.numel());
    env->scratch.F[1] = strided ? static_cast<double>(tensor.storage_offset()) : 0;
    env->scratch.F[2] = static_cast<double>(tensor.element_size());
  });
}

napi_value Dim(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { env->scratch.I[0] = static_cast<int32_t>(Arg(env, 0).dim()); });
}

// isContiguous: I[2] = memory format; I[0] = answer.
napi_value IsContiguous(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const auto format = static_cast<c10::MemoryFormat>(env->scratch.I[2]);
    env->scratch.I[0] = Arg(env, 0).is_contiguous(format);
  });
}

constexpr int64_t kMaxSafeInteger = (int64_t{1} << 53) - 1;

// item: I[0] = 0 number (F[0]), 1 boolean (F[0]), 2 complex (F[0], F[1]), 3 integer beyond 2^53 (B[1]), 4 unsigned
// (B[1]).
napi_value Item(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Scalar value = Arg(env, 0).item();
    int32_t* I = env->scratch.I;
    double* F = env->scratch.F;
    I[0] = 0;
    if (value.isFloatingPoint()) {
      F[0] = value.toDouble();
    } else if (value.isBoolean()) {
      I[0] = 1;
      F[0] = value.toBool();
    } else if (value.isComplex()) {
      I[0] = 2;
      F[0] = value.toComplexDouble().real();
      F[1] = value.toComplexDouble().imag();
    } else if (value.isUnsigned()) {
      I[0] = 4;
      env->scratch.B[1] = static_cast<int64_t>(value.toUInt64());
    } else {
      const int64_t integer = value.toLong();
      if (integer > kMaxSafeInteger || integer < -kMaxSafeInteger) I[0] = 3;
      F[0] = static_cast<double>(integer);
      env->scratch.B[1] = integer;
    }
  });
}

struct Bytes {
  void* data = nullptr;
  size_t length = 0;
};

Bytes TypedArrayBytes(Env* env, napi_value array) {
  napi_typedarray_type type;
  size_t length, offset;
  napi_value buffer;
  Bytes bytes;
  if (napi_get_typedarray_info(env->napi, array, &type, &length, &bytes.data, &buffer, &offset) != napi_ok) {
    throw JsError(ErrorClass::kType, "expected a typed array");
  }
  // By napi_typedarray_type, float16 (which Node-API 8 does not name) included.
  static constexpr size_t kWidths[] = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8, 2};
  if (static_cast<size_t>(type) >= std::size(kWidths)) throw JsError(ErrorClass::kType, "unknown typed array");
  bytes.length = length * kWidths[type];
  return bytes;
}

// I = dtype, dimensions; F = sizes.
at::Tensor Empty(Env* env) {
  const int32_t dimensions = env->scratch.I[1];
  if (dimensions < 0 || dimensions > env->scratch.doubles) throw JsError(ErrorClass::kRange, "too many dimensions");
  std::vector<int64_t> sizes(dimensions);
  for (int32_t k = 0; k < dimensions; k++) sizes[k] = static_cast<int64_t>(env->scratch.F[k]);
  return at::empty(sizes, static_cast<at::ScalarType>(env->scratch.I[0]));
}

napi_value EmptyTensor(napi_env napi, napi_callback_info info) noexcept { return RunTensor(napi, info, Empty); }

// convert(out): I = handle, dtype, device type, device index, requires_grad, copy. A leaf when it requires grad.
napi_value Convert(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) {
    const int32_t* I = env->scratch.I;
    const c10::Device device(static_cast<c10::DeviceType>(I[3]), static_cast<c10::DeviceIndex>(I[4]));
    const bool requires_grad = I[5] != 0;
    at::Tensor tensor = Arg(env, 0).to(device, static_cast<at::ScalarType>(I[2]), false, I[6] != 0);
    return requires_grad ? tensor.detach().set_requires_grad(true) : tensor;
  });
}

at::Tensor CopyOfBytes(Env* env, napi_value array) {
  at::Tensor tensor = Empty(env);
  const Bytes bytes = TypedArrayBytes(env, array);
  if (bytes.length != tensor.nbytes()) throw JsError(ErrorClass::kRange, "the data has another size than the tensor");
  if (bytes.length > 0) std::memcpy(tensor.mutable_data_ptr(), bytes.data, bytes.length);
  return tensor;
}

// fromBytes(out, typedArray): I = dtype of the bytes, dimensions, dtype, device type, device index, requires_grad;
// F = sizes. A leaf with a copy of the values.
napi_value FromBytes(napi_env napi, napi_callback_info info) noexcept {
  return Guard<2>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    env->slots.Gate();
    const int32_t* I = env->scratch.I;
    const auto dtype = static_cast<at::ScalarType>(I[2]);
    const c10::Device device(static_cast<c10::DeviceType>(I[3]), static_cast<c10::DeviceIndex>(I[4]));
    const bool requires_grad = I[5] != 0;
    at::Tensor tensor;
    {
      const at::NoGradGuard no_grad;
      tensor = CopyOfBytes(env, args[1]).to(device, dtype);
    }
    if (requires_grad) tensor.set_requires_grad(true);
    Publish(env, args[0], std::move(tensor), 0);
    return nullptr;
  });
}

// toBytes(typedArray): I = handle, dtype. The values in row-major order, converted to that dtype.
napi_value ToBytes(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    const at::NoGradGuard no_grad;
    const auto dtype = static_cast<at::ScalarType>(env->scratch.I[2]);
    const at::Tensor& source = Arg(env, 0);
    // A ZeroTensor (a gradient known to be zero) has a shape and no memory; its clone has.
    const at::Tensor solid = source._is_zerotensor() ? source.clone() : source;
    const at::Tensor tensor = solid.to(at::kCPU).resolve_conj().resolve_neg().to(dtype).contiguous();
    const Bytes bytes = TypedArrayBytes(env, args[0]);
    if (bytes.length != tensor.nbytes()) throw JsError(ErrorClass::kRange, "the typed array does not fit the tensor");
    TORCH_CHECK(bytes.length == 0 || tensor.const_data_ptr() != nullptr, "the tensor has no memory");
    if (bytes.length > 0) std::memcpy(bytes.data, tensor.const_data_ptr(), bytes.length);
    return nullptr;
  });
}

// The checks and words of Python's setter.
void CheckRequiresGrad(const at::Tensor& tensor, bool requires_grad) {
  TORCH_CHECK(tensor.is_leaf(), "you can only change requires_grad flags of leaf variables.",
              requires_grad ? ""
                            : " If you want to use a computed variable in a subgraph that doesn't require "
                              "differentiation use var_no_grad = var.detach().");
  TORCH_CHECK(!requires_grad || c10::isFloatingType(tensor.scalar_type()) || c10::isComplexType(tensor.scalar_type()),
              "only Tensors of floating point and complex dtype can require gradients");
}

// setRequiresGrad: I = handle, value.
napi_value SetRequiresGrad(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Tensor& tensor = Arg(env, 0);
    const bool requires_grad = env->scratch.I[2] != 0;
    CheckRequiresGrad(tensor, requires_grad);
    tensor.set_requires_grad(requires_grad);
  });
}

napi_value Grad(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) { return at::Tensor(Arg(env, 0).grad()); });
}

void CheckGrad(const at::Tensor& tensor, const at::Tensor& grad) {
  TORCH_CHECK(tensor.unsafeGetTensorImpl() != grad.unsafeGetTensorImpl(), "can't assign Variable as its own grad");
  TORCH_CHECK(grad.dtype() == tensor.dtype(), "attempting to assign a gradient with dtype '", grad.dtype(),
              "' to a tensor with dtype '", tensor.dtype(),
              "'. Please ensure that the gradient and the tensor have the ", "same dtype");
  TORCH_CHECK(grad.device() == tensor.device(), "attempting to assign a gradient with device type '",
              grad.device().type(), "' to a tensor with device type '", tensor.device().type(),
              "'. Please ensure that the gradient and the tensor are on the same device");
  TORCH_CHECK(grad.sizes().equals(tensor.sizes()), "attempting to assign a gradient of size '", grad.sizes(),
              "' to a tensor of size '", tensor.sizes(),
              "'. Please ensure that the gradient and the tensor are the same size");
}

// setGrad: I = tensor, grad (0: none).
napi_value SetGrad(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const at::Tensor& tensor = Arg(env, 0);
    const at::Tensor grad = OptionalArg(env, 2);
    if (grad.defined()) CheckGrad(tensor, grad);
    tensor.mutable_grad() = grad;
  });
}

napi_value Data(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) { return Arg(env, 0).variable_data(); });
}

// setData: I = tensor, new data.
napi_value SetData(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { Arg(env, 0).set_data(Arg(env, 2)); });
}

// alias(out): I = handle. Another object for the same tensor, where nobody knows the first.
napi_value Alias(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    Publish(env, args[0], at::Tensor(Arg(env, 0)), 0);
    return nullptr;
  });
}

napi_value Detach(napi_env napi, napi_callback_info info) noexcept {
  return RunTensor(napi, info, [](Env* env) { return Arg(env, 0).detach(); });
}

// isSame: I = two handles; I[0] = whether they hold the same tensor.
napi_value IsSame(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { env->scratch.I[0] = Arg(env, 0).is_same(Arg(env, 2)); });
}

napi_value Version(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { env->scratch.F[0] = static_cast<double>(Arg(env, 0)._version()); });
}

}  // namespace

void InitTensor(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"sizes", Sizes},
             {"strides", Strides},
             {"info", Info},
             {"dim", Dim},
             {"isContiguous", IsContiguous},
             {"item", Item},
             {"fromBytes", FromBytes},
             {"empty", EmptyTensor},
             {"convert", Convert},
             {"toBytes", ToBytes},
             {"setRequiresGrad", SetRequiresGrad},
             {"grad", Grad},
             {"setGrad", SetGrad},
             {"data", Data},
             {"setData", SetData},
             {"alias", Alias},
             {"detach", Detach},
             {"isSame", IsSame},
             {"version", Version},
         });
}

}  // namespace nodetorch
