#include "dispatch.h"

#include <torch/csrc/jit/runtime/operator.h>

#include <string>

namespace nodetorch {
namespace {

constexpr int32_t kFirstArgument = 3;  // I[0] operator, I[1], I[2] mask of arguments left to their defaults
constexpr size_t kMaxMasked = 64;
constexpr size_t kMaxOuts = 12;

int AliasOf(const c10::FunctionSchema& schema, const c10::Argument& result) {
  const c10::AliasInfo* info = result.alias_info();
  if (info == nullptr || !info->isWrite()) return -1;
  const auto& arguments = schema.arguments();
  for (size_t k = 0; k < arguments.size(); k++) {
    const c10::AliasInfo* other = arguments[k].alias_info();
    if (other != nullptr && other->isWrite() && other->beforeSets() == info->beforeSets()) return static_cast<int>(k);
  }
  return -1;
}

std::unique_ptr<Operator> Compile(const c10::OperatorHandle& handle) {
  auto op = std::make_unique<Operator>(Operator{handle, {}, {}, nullptr});
  const c10::FunctionSchema& schema = handle.schema();
  for (const c10::Argument& argument : schema.arguments()) {
    // real_type(): type() shows ScalarType and SymInt as plain int.
    op->arguments.push_back({KindOf(*argument.real_type()), argument.default_value().has_value(),
                             argument.default_value().value_or(c10::IValue())});
  }
  for (const c10::Argument& result : schema.returns()) {
    op->results.push_back({KindOf(*result.real_type()), AliasOf(schema, result)});
  }
  op->typed = TypedCallOf(*op);
  return op;
}

// A stack borrowed from the table; its memory goes back for the next call.
class BorrowedStack {
 public:
  explicit BorrowedStack(OperatorTable& table) : table_(table) {
    if (table_.spare_stacks.empty()) return;
    stack_.swap(table_.spare_stacks.back());
    table_.spare_stacks.pop_back();
  }
  ~BorrowedStack() {
    stack_.clear();
    table_.spare_stacks.push_back(std::move(stack_));
  }
  BorrowedStack(const BorrowedStack&) = delete;
  BorrowedStack& operator=(const BorrowedStack&) = delete;
  torch::jit::Stack& operator*() { return stack_; }

 private:
  OperatorTable& table_;
  torch::jit::Stack stack_;
};

const Operator& OperatorAt(Env* env, int32_t id) {
  const auto& operators = env->operators->operators;
  if (static_cast<size_t>(id) >= operators.size()) throw JsError(ErrorClass::kType, "unknown operator");
  return *operators[static_cast<size_t>(id)];
}

void ReadArguments(Env* env, const Operator& op, torch::jit::Stack& stack) {
  const uint64_t low = static_cast<uint32_t>(env->scratch.I[1]);
  const uint64_t high = static_cast<uint32_t>(env->scratch.I[2]);
  const uint64_t defaulted = low | high << 32;
  Reader reader(env, kFirstArgument);
  stack.reserve(op.arguments.size());
  for (size_t k = 0; k < op.arguments.size(); k++) {
    const ArgumentPlan& argument = op.arguments[k];
    const bool use_default = k < kMaxMasked && (defaulted >> k & 1) != 0;
    stack.push_back(use_default ? argument.default_value : reader.Read(argument.kind));
  }
}

napi_value WriteResults(Env* env, const Operator& op, torch::jit::Stack& stack, napi_value* outs) {
  const bool is_one = op.results.size() == 1 && op.results[0].alias < 0;
  if (is_one && op.results[0].kind == kTensor) return PublishResult(env, outs[0], std::move(stack[0]).toTensor());
  env->pending.clear();
  Writer writer(env, outs, kMaxOuts);
  napi_value text = nullptr;
  for (size_t k = 0; k < op.results.size(); k++) {
    const ResultPlan& result = op.results[k];
    if (result.alias >= 0) continue;
    napi_value value = writer.Write(result.kind, std::move(stack[k]));
    if (value != nullptr) text = value;
  }
  return text;
}

// call(...outs, ...keepAlive): the arguments as convert.h tells, the results in the scratch; a string is returned. One
// tensor alone is answered as by PublishResult.
napi_value CallOperator(napi_env napi, napi_callback_info info) noexcept {
  return Guard<kMaxOuts>(napi, info, [](Env* env, napi_value* outs) -> napi_value {
    env->slots.Gate();
    const Operator& op = OperatorAt(env, env->scratch.I[0]);
    if (op.typed) {
      at::Tensor result = op.typed(env);
      if (result.defined()) return PublishResult(env, outs[0], std::move(result));
    }
    BorrowedStack stack(*env->operators);
    ReadArguments(env, op, *stack);
    op.handle.callBoxed(&*stack);
    return WriteResults(env, op, *stack, outs);
  });
}

std::string ToString(napi_env napi, napi_value value) {
  char buffer[512];
  size_t length = 0;
  if (napi_get_value_string_utf8(napi, value, buffer, sizeof buffer, &length) != napi_ok) {
    throw JsError(ErrorClass::kType, "expected a string");
  }
  return std::string(buffer, length);
}

napi_value ToJs(napi_env napi, const std::string& text) {
  napi_value value = nullptr;
  napi_create_string_utf8(napi, text.data(), text.size(), &value);
  return value;
}

napi_value ToJs(napi_env napi, int32_t number) {
  napi_value value = nullptr;
  napi_create_int32(napi, number, &value);
  return value;
}

napi_value ToArray(napi_env napi, std::initializer_list<napi_value> elements) {
  napi_value array = nullptr;
  napi_create_array_with_length(napi, elements.size(), &array);
  uint32_t k = 0;
  for (napi_value element : elements) napi_set_element(napi, array, k++, element);
  return array;
}

napi_value DescribeArguments(napi_env napi, const Operator& op) {
  napi_value list = nullptr;
  napi_create_array_with_length(napi, op.arguments.size(), &list);
  for (uint32_t k = 0; k < op.arguments.size(); k++) {
    const ArgumentPlan& argument = op.arguments[k];
    napi_set_element(napi, list, k,
                     ToArray(napi, {ToJs(napi, op.handle.schema().arguments()[k].name()), ToJs(napi, argument.kind),
                                    ToJs(napi, argument.has_default ? 1 : 0)}));
  }
  return list;
}

napi_value DescribeResults(napi_env napi, const Operator& op) {
  napi_value list = nullptr;
  napi_create_array_with_length(napi, op.results.size(), &list);
  for (uint32_t k = 0; k < op.results.size(); k++) {
    napi_set_element(napi, list, k, ToArray(napi, {ToJs(napi, op.results[k].kind), ToJs(napi, op.results[k].alias)}));
  }
  return list;
}

// describe(name, overload) -> {id, schema, args: [[name, kind, hasDefault]...], rets: [[kind, alias]...]} or undefined
napi_value Describe(napi_env napi, napi_callback_info info) noexcept {
  return Guard<2>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    napi_env napi = env->napi;
    const c10::OperatorName name(ToString(napi, args[0]), ToString(napi, args[1]));
    const auto handle = c10::Dispatcher::singleton().findSchema(name);
    if (!handle.has_value()) return nullptr;
    auto& operators = env->operators->operators;
    operators.push_back(Compile(*handle));
    const Operator& op = *operators.back();
    napi_value description = nullptr;
    napi_create_object(napi, &description);
    napi_set_named_property(napi, description, "id", ToJs(napi, static_cast<int32_t>(operators.size()) - 1));
    napi_set_named_property(napi, description, "schema", ToJs(napi, c10::toString(op.handle.schema())));
    napi_set_named_property(napi, description, "args", DescribeArguments(napi, op));
    napi_set_named_property(napi, description, "rets", DescribeResults(napi, op));
    return description;
  });
}

// operatorNames() -> "namespace::name|overload" lines; the overloads of a name in the order in which Python tries them
napi_value OperatorNames(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value*) -> napi_value {
    std::string names;
    for (const auto& op : torch::jit::getAllOperators()) {
      if (!op->isC10Op()) continue;
      names += op->schema().name() + '|' + op->schema().overload_name() + '\n';
    }
    return ToJs(env->napi, names);
  });
}

}  // namespace

void InitDispatch(Env* env, napi_value exports) {
  env->operators = std::make_unique<OperatorTable>();
  Define(env, exports,
         {
             {"call", CallOperator},
             {"describe", Describe},
             {"operatorNames", OperatorNames},
         });
}

}  // namespace nodetorch
