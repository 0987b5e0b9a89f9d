// The cases of bench/operators.ts and bench/training.ts in C++, measured as bench/worker.ts does: what libtorch itself
// takes, without a language around it.
#include <torch/torch.h>

#include <ctime>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Run = std::function<void()>;
using Cases = std::map<std::string, std::function<Run()>>;
using Parameters = std::vector<torch::Tensor>;
using Make = std::function<std::unique_ptr<torch::optim::Optimizer>(Parameters)>;
using torch::indexing::Slice;
namespace F = torch::nn::functional;

// Keeps the result until the next one, as an assignment in a script does.
torch::Tensor sink;

void AddRecorded(Cases& cases, bool grad) {
  const auto options = torch::TensorOptions().requires_grad(grad);
  const auto make = [&](at::IntArrayRef size) { return torch::randn(size, options); };
  const auto a = make({8}), b = make({8}), x = make({32, 32}), weight = make({64, 32}), bias = make({64});
  const auto A = make({32, 32}), C = make({32, 32});
  torch::nn::Linear linear(32, 64);
  for (auto& parameter : linear->parameters()) parameter.requires_grad_(grad);
  const std::string suffix = grad ? ", grad" : "";
  const auto add = [&](const std::string& name, Run run) {
    cases[name + suffix] = [run = std::move(run)] { return run; };
  };
  add("add", [=] { sink = a.add(b); });
  add("add scalar", [=] { sink = a.add(2.5); });
  add("mul", [=] { sink = a.mul(b); });
  add("relu", [=] { sink = a.relu(); });
  add("view", [=] { sink = a.view({2, 4}); });
  add("index", [=] { sink = x.index({3}); });
  add("index slice", [=] { sink = x.index({Slice(), Slice(4, 8)}); });
  add("sum", [=] { sink = a.sum(); });
  add("mean", [=] { sink = a.mean(); });
  add("matmul 32", [=] { sink = A.matmul(C); });
  add("linear 32-64", [=] { sink = F::linear(x, weight, bias); });
  add("nn.Linear 32-64", [=]() mutable { sink = linear->forward(x); });
}

void AddValues(Cases& cases) {
  cases["item"] = [] { return [one = torch::tensor(1.5), total = 0.0]() mutable { total += one.item<float>(); }; };
  cases["shape"] = [] { return [x = torch::randn({32, 32}), total = int64_t{0}]() mutable { total += x.sizes()[0]; }; };
  cases["tensor of 1,000 numbers"] = [] {
    std::vector<float> numbers(1000);
    for (size_t k = 0; k < numbers.size(); k++) numbers[k] = static_cast<float>(k) + 0.5F;
    return [numbers] { sink = torch::tensor(numbers); };
  };
}

struct Sizes {
  int64_t a, b, c, d;
};
constexpr Sizes kTiny{8, 16, 16, 4};
constexpr Sizes kMedium{784, 256, 128, 10};

torch::nn::Sequential Perceptron(const Sizes& sizes) {
  using torch::nn::Linear, torch::nn::ReLU;
  return torch::nn::Sequential(Linear(sizes.a, sizes.b), ReLU(), Linear(sizes.b, sizes.c), ReLU(),
                               Linear(sizes.c, sizes.d));
}

std::unique_ptr<torch::optim::Optimizer> Sgd(Parameters parameters) {
  return std::make_unique<torch::optim::SGD>(std::move(parameters), torch::optim::SGDOptions(1e-3));
}

std::unique_ptr<torch::optim::Optimizer> Momentum(Parameters parameters) {
  return std::make_unique<torch::optim::SGD>(std::move(parameters), torch::optim::SGDOptions(1e-3).momentum(0.9));
}

std::unique_ptr<torch::optim::Optimizer> Adam(Parameters parameters) {
  return std::make_unique<torch::optim::Adam>(std::move(parameters));
}

Run Classify(const Sizes& sizes, const Make& make) {
  auto model = Perceptron(sizes);
  std::shared_ptr<torch::optim::Optimizer> optimizer = make(model->parameters());
  const auto x = torch::randn({32, sizes.a});
  const auto y = torch::randint(sizes.d, {32});
  return [=]() mutable {
    optimizer->zero_grad();
    F::cross_entropy(model->forward(x), y).backward();
    optimizer->step();
  };
}

struct ConvNet : torch::nn::Module {
  torch::nn::Conv2d conv1{register_module("conv1", torch::nn::Conv2d(1, 32, 3))};
  torch::nn::Conv2d conv2{register_module("conv2", torch::nn::Conv2d(32, 64, 3))};
  torch::nn::Dropout dropout1{register_module("dropout1", torch::nn::Dropout(0.25))};
  torch::nn::Dropout dropout2{register_module("dropout2", torch::nn::Dropout(0.5))};
  torch::nn::Linear fc1{register_module("fc1", torch::nn::Linear(9216, 128))};
  torch::nn::Linear fc2{register_module("fc2", torch::nn::Linear(128, 10))};

  torch::Tensor Forward(const torch::Tensor& images) {
    auto x = torch::relu(conv1(images));
    x = torch::max_pool2d(torch::relu(conv2(x)), 2);
    x = torch::relu(fc1(torch::flatten(dropout1(x), 1)));
    return torch::log_softmax(fc2(dropout2(x)), 1);
  }
};

Run Convolve() {
  auto model = std::make_shared<ConvNet>();
  std::shared_ptr<torch::optim::Optimizer> optimizer = Adam(model->parameters());
  const auto x = torch::randn({64, 1, 28, 28});
  const auto y = torch::randint(10, {64});
  return [=] {
    optimizer->zero_grad();
    torch::nll_loss(model->Forward(x), y).backward();
    optimizer->step();
  };
}

struct Encoder : torch::nn::Module {
  torch::nn::MultiheadAttention attention{register_module("attention", torch::nn::MultiheadAttention(32, 4))};
  torch::nn::Linear linear1{register_module("linear1", torch::nn::Linear(32, 64))};
  torch::nn::Linear linear2{register_module("linear2", torch::nn::Linear(64, 32))};
  torch::nn::LayerNorm norm1{register_module("norm1", torch::nn::LayerNorm(torch::nn::LayerNormOptions({32})))};
  torch::nn::LayerNorm norm2{register_module("norm2", torch::nn::LayerNorm(torch::nn::LayerNormOptions({32})))};

  torch::Tensor Forward(const torch::Tensor& input) {
    const auto rows = input.transpose(0, 1);
    const auto attended = std::get<0>(attention(rows, rows, rows, torch::Tensor(), false)).transpose(0, 1);
    const auto x = norm1(input.add(attended));
    return norm2(x.add(linear2(torch::relu(linear1(x)))));
  }
};

Run Attend() {
  auto model = std::make_shared<Encoder>();
  std::shared_ptr<torch::optim::Optimizer> optimizer = Adam(model->parameters());
  const auto x = torch::randn({4, 8, 32});
  return [=] {
    optimizer->zero_grad();
    model->Forward(x).mean().backward();
    optimizer->step();
  };
}

Run StepAlone(const Sizes& sizes, const Make& make) {
  auto model = Perceptron(sizes);
  std::shared_ptr<torch::optim::Optimizer> optimizer = make(model->parameters());
  F::cross_entropy(model->forward(torch::randn({32, sizes.a})), torch::randint(sizes.d, {32})).backward();
  return [=]() mutable { optimizer->step(); };
}

Run Load() {
  const auto rows = torch::randn({60000, 784});
  const auto labels = torch::randint(10, {60000});
  return [=] {
    const auto order = torch::randperm(rows.size(0));
    for (int64_t at = 0; at < order.size(0); at += 64) {
      const auto chosen = order.slice(0, at, at + 64);
      sink = rows.index_select(0, chosen);
      sink = labels.index_select(0, chosen);
    }
  };
}

std::map<std::string, Cases> Topics() {
  std::map<std::string, Cases> topics;
  AddRecorded(topics["operators"], false);
  AddRecorded(topics["operators"], true);
  AddValues(topics["operators"]);
  topics["training"] = {
      {"tiny perceptron, SGD", [] { return Classify(kTiny, Sgd); }},
      {"tiny perceptron, Adam", [] { return Classify(kTiny, Adam); }},
      {"784-256-128-10, SGD", [] { return Classify(kMedium, Sgd); }},
      {"784-256-128-10, Adam", [] { return Classify(kMedium, Adam); }},
      {"convolutions, Adam", Convolve},
      {"transformer layer, Adam", Attend},
  };
  topics["optimizers"] = {
      {"tiny perceptron, SGD", [] { return StepAlone(kTiny, Sgd); }},
      {"tiny perceptron, SGD with momentum", [] { return StepAlone(kTiny, Momentum); }},
      {"tiny perceptron, Adam", [] { return StepAlone(kTiny, Adam); }},
      {"784-256-128-10, SGD", [] { return StepAlone(kMedium, Sgd); }},
      {"784-256-128-10, Adam", [] { return StepAlone(kMedium, Adam); }},
  };
  topics["data"] = {{"60,000 rows of 784, batches of 64", Load}};
  return topics;
}

double CpuNanoseconds(const Run& run, int64_t calls) {
  const auto now = [] {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
  };
  const double start = now();
  for (int64_t k = 0; k < calls; k++) run();
  return now() - start;
}

}  // namespace

int main() {
  at::set_num_threads(1);
  at::globalContext().setFlushDenormal(true);
  auto topics = Topics();
  Run run;
  int64_t calls = 1;
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::string command, topic, name, milliseconds;
    std::getline(words, command, '\t');
    if (command != "prepare") {
      std::cout << CpuNanoseconds(run, calls) / static_cast<double>(calls) << std::endl;
      continue;
    }
    std::getline(words, topic, '\t');
    std::getline(words, name, '\t');
    std::getline(words, milliseconds, '\t');
    const auto made = topics[topic].find(name);
    if (made == topics[topic].end()) {
      std::cout << "none" << std::endl;
      continue;
    }
    run = made->second();
    for (calls = 1; CpuNanoseconds(run, calls) < std::stod(milliseconds) * 1e6;) calls *= 2;
    std::cout << "ready" << std::endl;
  }
}
