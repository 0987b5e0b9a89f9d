// Module entry: one environment per Node-API environment, one line per topic.
#include <ATen/Context.h>
#include <ATen/Version.h>
#include <c10/util/Exception.h>
#include <torch/headeronly/version.h>

#include <string>

#include "allocator.h"
#include "cuda_library.h"
#include "env.h"

namespace nodetorch {
namespace {

constexpr int32_t kInitialInts = 16384;
constexpr int32_t kInitialDoubles = 8192;

// libtorch's warnings wait here until the call is over: JavaScript cannot run below a kernel.
class WarningCollector final : public c10::WarningHandler {
 public:
  explicit WarningCollector(Env* env) : env_(env) {}
  void process(const c10::Warning& warning) override { env_->warnings.push_back(warning.msg()); }

 private:
  Env* env_;
};

bool SetScratch(Env* env, int32_t ints, int32_t doubles, napi_value views) {
  napi_env napi = env->napi;
  void* memory = nullptr;
  napi_value buffer, I, F, B;
  const size_t int_bytes = static_cast<size_t>(ints) * sizeof(int32_t);
  const size_t double_bytes = static_cast<size_t>(doubles) * sizeof(double);
  if (napi_create_arraybuffer(napi, int_bytes + double_bytes, &memory, &buffer) != napi_ok ||
      napi_create_typedarray(napi, napi_int32_array, ints, buffer, 0, &I) != napi_ok ||
      napi_create_typedarray(napi, napi_float64_array, doubles, buffer, int_bytes, &F) != napi_ok ||
      napi_create_typedarray(napi, napi_bigint64_array, doubles, buffer, int_bytes, &B) != napi_ok ||
      napi_set_named_property(napi, views, "I", I) != napi_ok ||
      napi_set_named_property(napi, views, "F", F) != napi_ok ||
      napi_set_named_property(napi, views, "B", B) != napi_ok) {
    return false;
  }
  napi_ref ref = nullptr;
  if (napi_create_reference(napi, buffer, 1, &ref) != napi_ok) return false;
  Scratch& scratch = env->scratch;
  if (scratch.buffer != nullptr) napi_delete_reference(napi, scratch.buffer);
  scratch.I = static_cast<int32_t*>(memory);
  scratch.F = reinterpret_cast<double*>(static_cast<char*>(memory) + int_bytes);
  scratch.B = reinterpret_cast<int64_t*>(scratch.F);
  scratch.ints = ints;
  scratch.doubles = doubles;
  scratch.buffer = ref;
  return true;
}

// growScratch() -> {I, F, B}: I[0], I[1] = wanted ints and doubles. JavaScript copies what it had written.
napi_value GrowScratch(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value*) -> napi_value {
    // An even count of ints keeps the doubles behind them aligned.
    const int32_t ints = (std::max(env->scratch.I[0], kInitialInts) + 1) & ~1;
    const int32_t doubles = std::max(env->scratch.I[1], kInitialDoubles);
    napi_value views;
    if (napi_create_object(env->napi, &views) != napi_ok || !SetScratch(env, ints, doubles, views)) {
      throw JsError(ErrorClass::kOutOfMemory, "cannot allocate the argument buffer");
    }
    return views;
  });
}

// setup(errorConstructors, collector | undefined, warner): what C++ takes from JavaScript.
napi_value Setup(napi_env napi, napi_callback_info info) noexcept {
  return Guard<3>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    for (uint32_t k = 0; k < static_cast<uint32_t>(ErrorClass::kCount); k++) {
      napi_value constructor;
      if (napi_get_element(env->napi, args[0], k, &constructor) != napi_ok) throw JsPending();
      napi_create_reference(env->napi, constructor, 1, &env->errors.constructors[k]);
    }
    napi_valuetype type;
    if (napi_typeof(env->napi, args[1], &type) == napi_ok && type == napi_function) {
      napi_create_reference(env->napi, args[1], 1, &env->collector);
    } else {
      // Collections cost milliseconds then: few and large ones.
      env->slots.SetPolicy({256 << 20, 65536, 256 << 20, 65536, INT64_MAX});
    }
    napi_create_reference(env->napi, args[2], 1, &env->warner);
    return nullptr;
  });
}

std::string LoadedTorchVersion() {
  const std::string config = at::show_config();
  const std::string key = "TORCH_VERSION=";
  const size_t start = config.find(key);
  if (start == std::string::npos) return "";
  const size_t end = config.find_first_of(", \n", start);
  return config.substr(start + key.size(), end - start - key.size());
}

void SetString(Env* env, napi_value object, const char* name, const std::string& value) {
  napi_value text;
  if (napi_create_string_utf8(env->napi, value.data(), value.size(), &text) == napi_ok) {
    napi_set_named_property(env->napi, object, name, text);
  }
}

napi_value Init(napi_env napi, napi_value exports) {
  // Before any other call of libtorch: its first look for CUDA is its last.
  const std::string cuda_library = LoadCudaLibrary();
  InstallProcessWide();
  auto env = std::make_unique<Env>(napi);
  Env* raw = env.get();
  const auto destroy = [](napi_env, void* data, void*) {
    c10::WarningUtils::set_warning_handler(nullptr);
    SetExhaustionHandler(nullptr);
    delete static_cast<Env*>(data);
  };
  if (napi_set_instance_data(napi, raw, destroy, nullptr) != napi_ok) return nullptr;
  env.release();  // owned by the environment now
  if (!SetScratch(raw, kInitialInts, kInitialDoubles, exports)) return nullptr;
  // Lives as long as the thread's environment; libtorch keeps the pointer.
  raw->warning_handler = std::make_unique<WarningCollector>(raw);
  c10::WarningUtils::set_warning_handler(raw->warning_handler.get());
  SetExhaustionHandler([raw] { raw->slots.Collect(true); });
  SetString(raw, exports, "builtVersion", TORCH_VERSION);
  SetString(raw, exports, "loadedVersion", LoadedTorchVersion());
  SetString(raw, exports, "cudaLibrary", cuda_library);
  Define(raw, exports, {{"setup", Setup}, {"growScratch", GrowScratch}});
  InitMemory(raw, exports);
  InitContext(raw, exports);
  InitTensor(raw, exports);
  InitIndexing(raw, exports);
  InitStorage(raw, exports);
  InitNumbers(raw, exports);
  InitRandom(raw, exports);
  InitDispatch(raw, exports);
  InitAutograd(raw, exports);
  InitOptim(raw, exports);
  return exports;
}

}  // namespace
}  // namespace nodetorch

NAPI_MODULE_INIT() {
  try {
    return nodetorch::Init(env, exports);
  } catch (const std::exception& error) {
    napi_throw_error(env, nullptr, error.what());
    return nullptr;
  }
}
