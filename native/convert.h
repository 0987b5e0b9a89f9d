// The call record: how arguments and results of the boxed path cross the scratch, one function per kind.
// lib/ops.ts writes the arguments and reads the results; both sides follow this table.
//
//   kind        arguments in I (and F/B)                                   None
//   kTensor     id, generation; or -1, scalar tag, scalar (wrapped number)   0, 0
//   kTensors    count, (id, generation)...                                   -1
//   kInt        1, int32 | 2, F | 3, B                                       0
//   kInts       count, int32...; or count | kWide, B...                      -1
//   kFloat      F; when optional: 1, F                                       0
//   kBool       0 or 1                                                       2
//   kScalar     1, int32 | 2, F | 3, B | 4, bool | 5, F re, F im | 6, B of   0
//               an unsigned
//   kString     count, code points...                                        -1
//   kEnum       value                                                        -1
//   kDevice     type, index                                                  -1, 0
//   kGenerator  handle                                                       0
#pragma once

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>

#include "env.h"

namespace nodetorch {

enum Kind : uint8_t {
  kTensor,
  kTensors,
  kOptionalTensors,
  kInt,
  kInts,
  kFloat,
  kFloats,
  kBool,
  kBools,
  kScalar,
  kScalars,
  kString,
  kEnum,
  kDevice,
  kGenerator,
  kUnsupported,
};
constexpr uint8_t kOptional = 64;
constexpr int32_t kWide = 0x40000000;

// The kind of a schema type, `kOptional` added where None is allowed.
uint8_t KindOf(const c10::Type& type);

// Reads a record from I[start], F[0]; every read is checked against the scratch's size.
class Reader {
 public:
  Reader(Env* env, int32_t start) : env_(env), scratch_(env->scratch), at_(start) {}
  c10::IValue Read(uint8_t kind);

 private:
  int32_t Int();
  double Double();
  int64_t Wide();
  int32_t Count();
  at::Tensor Tensor();
  c10::IValue TensorOrNumber(bool optional);
  at::Scalar Scalar(int32_t tag);
  c10::IValue IntValue();
  c10::IValue Ints();
  std::string String(int32_t count);
  template <typename Element, typename Next>
  c10::IValue List(Next next);

  Env* env_;
  const Scratch& scratch_;
  int32_t at_;
  int32_t double_at_ = 0;
};

// Writes results from I[0], F[0]; tensors go to the out objects in order.
class Writer {
 public:
  Writer(Env* env, napi_value* outs, size_t out_count) : env_(env), outs_(outs), out_count_(out_count) {}
  // Returns the JavaScript value of a result that is a string, else null.
  napi_value Write(uint8_t kind, c10::IValue&& value);

 private:
  void Int(int32_t value);
  void Double(double value);
  void Wide(int64_t value);
  void Scalar(const at::Scalar& value);

  Env* env_;
  napi_value* outs_;
  size_t out_count_;
  size_t out_ = 0;
  int32_t at_ = 0;
  int32_t double_at_ = 0;
};

}  // namespace nodetorch
