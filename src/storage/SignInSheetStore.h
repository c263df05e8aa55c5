// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/SignInSheet.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

class SignInSheetStore {
public:
    explicit SignInSheetStore(Database& database);
    SignInSheetId insert(SignInSheet sheet); ///< with its lines and columns
    void
    update(const SignInSheet& sheet); ///< its own fields; lines and columns are replaced when they differ
    void remove(SignInSheetId id);
    [[nodiscard]] std::optional<SignInSheet> find(SignInSheetId id) const;
    [[nodiscard]] std::vector<SignInSheet> ofSession(SessionId session) const; ///< by number
    [[nodiscard]] std::vector<SignInSheet> withEvidence(EvidenceId evidence) const;
    [[nodiscard]] std::vector<SignInSheet> all() const; ///< by session code, number
    /// Of the session's next page, such that no page has or had its code: neither one that is gone again, nor
    /// one that was printed when another session had this session's code.
    [[nodiscard]] int nextNumber(const Session& session) const;

private:
    Database& database_;
};

} // namespace palas
