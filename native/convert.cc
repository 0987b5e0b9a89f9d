#include "convert.h"

#include <ATen/ScalarOps.h>

#include <iterator>
#include <utility>

namespace nodetorch {
namespace {

[[noreturn]] void ThrowBadRecord() { throw JsError(ErrorClass::kType, "malformed call record"); }

uint8_t ElementKind(const c10::Type& element) {
  switch (KindOf(element)) {
    case kTensor:
      return kTensors;
    case kTensor | kOptional:
      return kOptionalTensors;
    case kInt:
    case kEnum:
      return kInts;
    case kFloat:
      return kFloats;
    case kBool:
      return kBools;
    case kScalar:
      return kScalars;
    default:
      return kUnsupported;
  }
}

void AppendUtf8(std::string& text, uint32_t code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
    return;
  }
  const int extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  static constexpr uint32_t kLead[] = {0, 0xc0, 0xe0, 0xf0};
  text += static_cast<char>(kLead[extra] | code >> (6 * extra));
  for (int k = extra - 1; k >= 0; k--) text += static_cast<char>(0x80 | (code >> (6 * k) & 0x3f));
}

}  // namespace

uint8_t KindOf(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return kTensor;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return kInt;
    case c10::TypeKind::FloatType:
      return kFloat;
    case c10::TypeKind::BoolType:
      return kBool;
    case c10::TypeKind::NumberType:
      return kScalar;
    case c10::TypeKind::StringType:
      return kString;
    case c10::TypeKind::DeviceObjType:
      return kDevice;
    case c10::TypeKind::GeneratorType:
      return kGenerator;
    case c10::TypeKind::ScalarTypeType:
    case c10::TypeKind::LayoutType:
    case c10::TypeKind::MemoryFormatType:
      return kEnum;
    case c10::TypeKind::OptionalType: {
      const uint8_t kind = KindOf(*type.castRaw<c10::OptionalType>()->getElementType());
      return kind == kUnsupported ? kind : kind | kOptional;
    }
    case c10::TypeKind::ListType:
      return ElementKind(*type.castRaw<c10::ListType>()->getElementType());
    default:
      return kUnsupported;
  }
}

int32_t Reader::Int() {
  if (__builtin_expect(at_ >= scratch_.ints, 0)) ThrowBadRecord();
  return scratch_.I[at_++];
}

double Reader::Double() {
  if (__builtin_expect(double_at_ >= scratch_.doubles, 0)) ThrowBadRecord();
  return scratch_.F[double_at_++];
}

int64_t Reader::Wide() {
  if (__builtin_expect(double_at_ >= scratch_.doubles, 0)) ThrowBadRecord();
  return scratch_.B[double_at_++];
}

// Each element takes at least one cell, so no count can be larger than the scratch.
int32_t Reader::Count() {
  const int32_t count = Int();
  if (count > scratch_.ints) ThrowBadRecord();
  return count;
}

at::Tensor Reader::Tensor() {
  const int32_t id = Int();
  const int32_t generation = Int();
  return id == 0 ? at::Tensor() : env_->slots.At(id, generation);
}

at::Scalar Reader::Scalar(int32_t tag) {
  switch (tag) {
    case 1:
      return static_cast<int64_t>(Int());
    case 2:
      return Double();
    case 3:
      return Wide();
    case 4:
      return Int() != 0;
    case 5: {
      const double re = Double();
      return c10::complex<double>(re, Double());
    }
    case 6:
      return static_cast<uint64_t>(Wide());
    default:
      ThrowBadRecord();
  }
}

// Python's parser turns a number given for a tensor into a 0-dim tensor that takes no part in type promotion.
c10::IValue Reader::TensorOrNumber(bool optional) {
  const int32_t id = Int();
  if (id == -1) {
    at::Tensor wrapped = c10::scalar_to_tensor(Scalar(Int()));
    wrapped.unsafeGetTensorImpl()->set_wrapped_number(true);
    return wrapped;
  }
  const int32_t generation = Int();
  if (id == 0) return optional ? c10::IValue() : c10::IValue(at::Tensor());
  return env_->slots.At(id, generation);
}

c10::IValue Reader::IntValue() {
  switch (Int()) {
    case 0:
      return {};
    case 1:
      return static_cast<int64_t>(Int());
    case 2:
      return static_cast<int64_t>(Double());
    case 3:
      return Wide();
    default:
      ThrowBadRecord();
  }
}

c10::IValue Reader::Ints() {
  const int32_t count = Int();
  if (count < 0) return {};
  const bool wide = (count & kWide) != 0;
  const int32_t length = count & ~kWide;
  if (length > (wide ? scratch_.doubles : scratch_.ints)) ThrowBadRecord();
  c10::List<int64_t> list;
  list.reserve(length);
  for (int32_t k = 0; k < length; k++) list.push_back(wide ? Wide() : Int());
  return list;
}

std::string Reader::String(int32_t count) {
  std::string text;
  text.reserve(count);
  for (int32_t k = 0; k < count; k++) AppendUtf8(text, static_cast<uint32_t>(Int()) & 0x1fffff);
  return text;
}

template <typename Element, typename Next>
c10::IValue Reader::List(Next next) {
  const int32_t count = Count();
  if (count < 0) return {};
  c10::List<Element> list;
  list.reserve(count);
  for (int32_t k = 0; k < count; k++) list.push_back(next());
  return list;
}

c10::IValue Reader::Read(uint8_t kind) {
  const bool optional = (kind & kOptional) != 0;
  switch (kind & ~kOptional) {
    case kTensor:
      return TensorOrNumber(optional);
    case kTensors:
      return List<at::Tensor>([this] { return Tensor(); });
    case kOptionalTensors:
      return List<std::optional<at::Tensor>>([this]() -> std::optional<at::Tensor> {
        at::Tensor tensor = Tensor();
        return tensor.defined() ? std::optional<at::Tensor>(std::move(tensor)) : std::nullopt;
      });
    case kInt:
      return IntValue();
    case kInts:
      return Ints();
    case kFloat:
      if (optional && Int() == 0) return {};
      return Double();
    case kFloats:
      return List<double>([this] { return Double(); });
    case kBool: {
      const int32_t value = Int();
      return value == 2 ? c10::IValue() : c10::IValue(value != 0);
    }
    case kBools:
      return List<bool>([this] { return Int() != 0; });
    case kScalar: {
      const int32_t tag = Int();
      return tag == 0 ? c10::IValue() : c10::IValue(Scalar(tag));
    }
    case kScalars: {
      const int32_t count = Count();
      if (count < 0) return {};
      c10::impl::GenericList list(c10::NumberType::get());
      for (int32_t k = 0; k < count; k++) list.push_back(c10::IValue(Scalar(Int())));
      return list;
    }
    case kString: {
      const int32_t count = Count();
      return count < 0 ? c10::IValue() : c10::IValue(String(count));
    }
    case kEnum: {
      const int32_t value = Int();
      return value < 0 ? c10::IValue() : c10::IValue(static_cast<int64_t>(value));
    }
    case kDevice: {
      const int32_t type = Int();
      const int32_t index = Int();
      if (type < 0) return {};
      return c10::Device(static_cast<c10::DeviceType>(type), static_cast<c10::DeviceIndex>(index));
    }
    case kGenerator: {
      const auto handle = static_cast<size_t>(Int());
      if (handle == 0) return {};
      if (handle >= env_->generators.size()) ThrowBadRecord();
      return env_->generators[handle].first;
    }
    default:
      throw JsError(ErrorClass::kType, "this operator takes an argument that JavaScript cannot make");
  }
}

void Writer::Int(int32_t value) {
  if (at_ >= env_->scratch.ints) ThrowBadRecord();
  env_->scratch.I[at_++] = value;
}

void Writer::Double(double value) {
  if (double_at_ >= env_->scratch.doubles) ThrowBadRecord();
  env_->scratch.F[double_at_++] = value;
}

void Writer::Wide(int64_t value) {
  if (double_at_ >= env_->scratch.doubles) ThrowBadRecord();
  env_->scratch.B[double_at_++] = value;
}

void Writer::Scalar(const at::Scalar& value) {
  if (value.isComplex()) {
    Int(5);
    Double(value.toComplexDouble().real());
    Double(value.toComplexDouble().imag());
  } else if (value.isFloatingPoint()) {
    Int(2);
    Double(value.toDouble());
  } else if (value.isBoolean()) {
    Int(4);
    Int(value.toBool());
  } else {
    Int(3);
    Wide(value.toLong());
  }
}

napi_value Writer::Write(uint8_t kind, c10::IValue&& value) {
  switch (kind & ~kOptional) {
    case kTensor:
      if (out_ >= out_count_) ThrowBadRecord();
      Publish(env_, outs_[out_++], value.isNone() ? at::Tensor() : std::move(value).toTensor(), at_);
      at_ += 2;
      return nullptr;
    case kTensors: {
      std::vector<at::Tensor> list = std::move(value).toTensorVector();
      Int(static_cast<int32_t>(list.size()));
      std::move(list.begin(), list.end(), std::back_inserter(env_->pending));
      return nullptr;
    }
    case kInt:
    case kEnum:
      Wide(value.toInt());
      return nullptr;
    case kFloat:
      Double(value.toDouble());
      return nullptr;
    case kBool:
      Int(value.toBool());
      return nullptr;
    case kScalar:
      Scalar(value.toScalar());
      return nullptr;
    case kInts: {
      const std::vector<int64_t> list = value.toIntVector();
      Int(static_cast<int32_t>(list.size()));
      for (const int64_t element : list) Wide(element);
      return nullptr;
    }
    case kString: {
      napi_value text = nullptr;
      const std::string& string = value.toStringRef();
      napi_create_string_utf8(env_->napi, string.data(), string.size(), &text);
      return text;
    }
    default:
      throw JsError(ErrorClass::kType, "this operator returns a value that JavaScript cannot hold");
  }
}

}  // namespace nodetorch
