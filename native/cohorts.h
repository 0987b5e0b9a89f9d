// Weak references shared by small tensors that were made one after another. Most of them die together, and one
// reference for all makes a small operation 150 ns cheaper than one for each.
//
// JavaScript holds a token for the tensors in the making. Each of them refers to it and it to all of them, so that it
// is dead when they all are. Where one survives a collection, the cohort disbands: each gets a reference of its own.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "napi.h"

namespace nodetorch {

struct Env;

// A slot and its tenancy: the slot may have been freed and given away meanwhile.
struct Tenant {
  uint32_t id;
  int64_t tenancy;
  bool operator==(const Tenant&) const = default;
};

class Cohorts {
 public:
  explicit Cohorts(Env* env) : env_(env) {}

  // seal() begins a new cohort and returns the token of the one before; disband(token) returns its members: object, id,
  // object, id ...; memberOf(token, or undefined for the open cohort, id) returns one of them.
  void SetCallbacks(napi_value seal, napi_value disband, napi_value member_of);
  // Without JavaScript's part every tensor has a reference of its own.
  bool enabled() const { return seal_ != nullptr; }

  void Join(const Tenant& tenant) { open_.push_back(tenant); }
  bool IsFull() const { return open_.size() >= kSize; }
  // Begins a new cohort. Not between the making of a tensor and its receipt by JavaScript.
  void Seal();

  // The JavaScript object of a member; null when it was collected, or JavaScript did not receive it yet.
  napi_value OwnerOf(const Tenant& member);

  // Whether V8 collected by itself since `Watch`. Cohorts must end then: at the second collection that they live
  // through V8 would promote their dead members.
  bool MissedCollection() const { return !open_.empty() && IsCanaryDead(); }
  void Watch();

  // Ends all sealed cohorts: `release` gets the members of the dead ones, `part` those of the living with their owners.
  using ReleaseMember = std::function<void(const Tenant&)>;
  using PartMember = std::function<void(const Tenant&, napi_value owner)>;
  void End(const ReleaseMember& release, const PartMember& part);

 private:
  static constexpr size_t kSize = 32;

  struct Cohort {
    napi_ref token;
    std::vector<Tenant> members;
  };

  napi_value Call(napi_ref callback, size_t count, const napi_value* arguments);
  napi_value TokenOf(const Tenant& member);
  bool EndOne(Cohort& cohort, const ReleaseMember& release, const PartMember& part);
  bool Disband(Cohort& cohort, napi_value token, const ReleaseMember& release, const PartMember& part);

  bool IsCanaryDead() const;

  Env* env_;
  napi_ref seal_ = nullptr, disband_ = nullptr, member_of_ = nullptr;
  napi_ref canary_ = nullptr;  // weak, to a young object that nothing refers to
  std::vector<Tenant> open_;
  std::vector<Cohort> sealed_;
};

}  // namespace nodetorch
