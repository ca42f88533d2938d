/** Generated from contract/openapi.json by `npm run generate`. */
export interface paths {
    "/api/v1/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a kind of problem means, and what can be done about it
         * @description What a kind of problem means, and what can be done about it. For everybody.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agencies that stand on a day
         * @description The agencies that stand on a day. For everybody.
         */
        get: operations["getAgencies"];
        put?: never;
        /**
         * Begin an agency
         * @description Begin an agency. Needs the permission `agencies.manage`.
         */
        post: operations["postAgencies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An agency: all it ever was, whom it came out of, who carries on its work, its parts
         * @description An agency: all it ever was, whom it came out of, who carries on its work, its parts. For everybody.
         */
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agency-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups as plans name them, with their members on a day
         * @description Groups as plans name them, with their members on a day. For everybody.
         */
        get: operations["getAgencyGroups"];
        put?: never;
        /**
         * Make a group, or change the one of that code
         * @description Make a group, or change the one of that code. Needs the permission `agencies.manage`.
         */
        post: operations["postAgencyGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename, move or change an agency from a day on
         * @description Rename, move or change an agency from a day on. Needs the permission `agencies.manage`.
         */
        post: operations["postAgencyStandings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an agency with a day, and its own units with it
         * @description End an agency with a day, and its own units with it. Needs the permission `agencies.manage`.
         */
        post: operations["postAgencyEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge or split agencies from a day on: who carries on whose work
         * @description Merge or split agencies from a day on: who carries on whose work. Needs the permission `agencies.manage`.
         */
        post: operations["postAgenciesSuccessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import agencies from a spreadsheet, all or none; with trial=true nothing is written
         * @description Import agencies from a spreadsheet, all or none; with trial=true nothing is written. Needs the permission `agencies.manage`.
         */
        post: operations["postAgenciesImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in; the session is set as a cookie and its token answered for programs
         * @description Sign in; the session is set as a cookie and its token answered for programs. For everybody. At most 30 a minute and address.
         */
        post: operations["postSession"];
        /**
         * Sign out
         * @description Sign out. For everybody.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, and what they may do
         * @description Who is signed in, and what they may do. For every account.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts by name, agency, role; fifty at a time
         * @description Accounts by name, agency, role; fifty at a time. Needs the permission `people.see`.
         */
        get: operations["getAccounts"];
        put?: never;
        /**
         * Open an account with its roles
         * @description Open an account with its roles. Needs the permission `people.manage`.
         */
        post: operations["postAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An account: what it holds, who stands in; one’s own, or where one sees people
         * @description An account: what it holds, who stands in; one’s own, or where one sees people. For every account.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roles, and every permission there is
         * @description Roles, and every permission there is. For every account.
         */
        get: operations["getRoles"];
        put?: never;
        /**
         * Make a role, or change the one of that code
         * @description Make a role, or change the one of that code. Needs the permission `people.manage`.
         */
        post: operations["postRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who holds a role at an agency today, and who stands in for them
         * @description Who holds a role at an agency today, and who stands in for them. Needs the permission `agencies.see`.
         */
        get: operations["getAgencyHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an account
         * @description Close an account. Needs the permission `people.manage`.
         */
        post: operations["postAccountClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a passing password; its holder must choose their own
         * @description Set a passing password; its holder must choose their own. Needs the permission `people.manage`.
         */
        post: operations["postAccountPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one’s own password
         * @description Change one’s own password. For every account. At most 10 a minute and address.
         */
        post: operations["postMyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A citizen opens an account of their own
         * @description A citizen opens an account of their own. For everybody. At most 10 a minute and address.
         */
        post: operations["postRegistrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an account a role
         * @description Give an account a role. Needs the permission `people.manage`.
         */
        post: operations["postAccountAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/assignments/{assignment}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a role back with a day, its last
         * @description Take a role back with a day, its last. Needs the permission `people.manage`.
         */
        post: operations["postAccountAssignmentEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands in for me and for whom I stand in; colleagues who may be asked
         * @description Who stands in for me and for whom I stand in; colleagues who may be asked. For every account.
         */
        get: operations["getDelegations"];
        put?: never;
        /**
         * Let one account stand in for another
         * @description Let one account stand in for another. For every account.
         */
        post: operations["postDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a stand-in at once
         * @description End a stand-in at once. For every account.
         */
        post: operations["postDelegationEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules an agency is under on a day
         * @description The rules an agency is under on a day. Needs the permission `rulebook.see`.
         */
        get: operations["getRules"];
        put?: never;
        /**
         * Enact a value from a day on; the one in force until then ends the day before
         * @description Enact a value from a day on; the one in force until then ends the day before. Needs the permission `rulebook.manage`.
         */
        post: operations["postRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All values under one code, past and future, the province’s and each agency’s
         * @description All values under one code, past and future, the province’s and each agency’s. Needs the permission `rulebook.see`.
         */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{code}/repeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeal a rule from a day on
         * @description Repeal a rule from a day on. Needs the permission `rulebook.manage`.
         */
        post: operations["postRuleRepeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each day is for an agency, and by which rule
         * @description What each day is for an agency, and by which rule. For everybody.
         */
        get: operations["getCalendarDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a result is due, and every day that led there
         * @description When a result is due, and every day that led there. For everybody.
         */
        get: operations["getCalendarDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries an agency’s calendar is made of
         * @description The entries an agency’s calendar is made of. For everybody.
         */
        get: operations["getCalendarEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a public holiday by law
         * @description Declare a public holiday by law. Needs the permission `calendar.manage`.
         */
        post: operations["postCalendarHolidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a yearly notice: the days a holiday takes, or a swap
         * @description Declare a yearly notice: the days a holiday takes, or a swap. Needs the permission `calendar.manage`.
         */
        post: operations["postCalendarDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/local-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare days on which an agency is shut, at work or only receiving
         * @description Declare days on which an agency is shut, at work or only receiving. Needs the permission `calendar.manage`.
         */
        post: operations["postCalendarLocalDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/desk-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set desk hours from a day on
         * @description Set desk hours from a day on. Needs the permission `calendar.manage`.
         */
        post: operations["postCalendarDeskHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/entries/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an entry back
         * @description Take an entry back. Needs the permission `calendar.manage`.
         */
        delete: operations["deleteCalendarEntryById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registers of numbers, the latest year first
         * @description Registers of numbers, the latest year first. Needs the permission `documents.registers`.
         */
        get: operations["getDocumentsRegisters"];
        put?: never;
        /**
         * Open the register of an agency, series and year
         * @description Open the register of an agency, series and year. Needs the permission `documents.registers`.
         */
        post: operations["postDocumentsRegisters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A register with its numbers, used and void, the latest first
         * @description A register with its numbers, used and void, the latest first. Needs the permission `documents.registers`.
         */
        get: operations["getDocumentsRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/registers/{id}/pattern": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the symbol otherwise from the next number on
         * @description Write the symbol otherwise from the next number on. Needs the permission `documents.registers`.
         */
        put: operations["putDocumentsRegisterPattern"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/registers/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the next number for a document that is kept elsewhere
         * @description Take the next number for a document that is kept elsewhere. Needs the permission `documents.registers`.
         */
        post: operations["postDocumentsRegisterNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/registers/{id}/numbers/{n}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a number that was taken by hand and not used, with the reason
         * @description Give up a number that was taken by hand and not used, with the reason. Needs the permission `documents.registers`.
         */
        post: operations["postDocumentsRegisterNumberVoiding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of documents, with the fields their templates may name
         * @description Kinds of documents, with the fields their templates may name. For every account.
         */
        get: operations["getDocumentsKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates, the latest edition first
         * @description Templates, the latest edition first. Needs the permission `documents.templates`.
         */
        get: operations["getDocumentsTemplates"];
        put?: never;
        /**
         * Make the first edition of a template, as a draft
         * @description Make the first edition of a template, as a draft. Needs the permission `documents.templates`.
         */
        post: operations["postDocumentsTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A template with its faults, its editions, and what may be done
         * @description A template with its faults, its editions, and what may be done. Needs the permission `documents.templates`.
         */
        get: operations["getDocumentsTemplate"];
        /**
         * Change what a draft says
         * @description Change what a draft says. Needs the permission `documents.templates`.
         */
        put: operations["putDocumentsTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The template filled with the example of its kind
         * @description The template filled with the example of its kind. Needs the permission `documents.templates`.
         */
        get: operations["getDocumentsTemplatePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Word file of a template, as it was put there
         * @description The Word file of a template, as it was put there. Needs the permission `documents.templates`.
         */
        get: operations["getDocumentsTemplateFile"];
        put?: never;
        /**
         * Put a Word file to a draft: multipart with idempotency_key and next before the file
         * @description Put a Word file to a draft: multipart with idempotency_key and next before the file. Needs the permission `documents.templates`.
         */
        post: operations["postDocumentsTemplateFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the next edition, as a draft that says what this one does
         * @description Begin the next edition, as a draft that says what this one does. Needs the permission `documents.templates`.
         */
        post: operations["postDocumentsTemplateEditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft without faults from a day on
         * @description Publish a draft without faults from a day on. Needs the permission `documents.templates`.
         */
        post: operations["postDocumentsTemplatePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/templates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let nothing new be drafted with it
         * @description Let nothing new be drafted with it. Needs the permission `documents.templates`.
         */
        post: operations["postDocumentsTemplateWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents of my agencies, latest first
         * @description Documents of my agencies, latest first. Needs the permission `documents.see`.
         */
        get: operations["getDocuments"];
        put?: never;
        /**
         * Draft a document with a template, from what its owner knows and what is said
         * @description Draft a document with a template, from what its owner knows and what is said. Needs the permission `documents.draft`.
         */
        post: operations["postDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/signing-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for my signature, oldest first
         * @description What waits for my signature, oldest first. Needs the permission `documents.sign`.
         */
        get: operations["getDocumentsSigningList"];
        put?: never;
        /**
         * Sign several documents here in one go; those that could not be are told with the reason
         * @description Sign several documents here in one go; those that could not be are told with the reason. Needs the permission `documents.sign`.
         */
        post: operations["postDocumentsSigningList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/to-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates that an agency may draft with today
         * @description Templates that an agency may draft with today. Needs the permission `documents.draft`.
         */
        get: operations["getDocumentsToDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/verification/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a document with this verification code was issued, by whom, and still counts
         * @description Whether a document with this verification code was issued, by whom, and still counts. For everybody. At most 60 a minute and address.
         */
        get: operations["getDocumentsVerificationByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document with its values, its files, and what may be done next and why not
         * @description A document with its values, its files, and what may be done next and why not. Needs the permission `documents.see`.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signatures of a document’s file, as our reader finds them
         * @description The signatures of a document’s file, as our reader finds them. Needs the permission `documents.see`.
         */
        get: operations["getDocumentSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/signatures/{n}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file as it was at that signature
         * @description The file as it was at that signature. Needs the permission `documents.see`.
         */
        get: operations["getDocumentSignatureFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document as a file: its draft, its page, as it was signed, as it went out
         * @description A document as a file: its draft, its page, as it was signed, as it went out. Needs the permission `documents.see`.
         */
        get: operations["getDocumentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a draft says; its file is made anew
         * @description Change what a draft says; its file is made anew. Needs the permission `documents.draft`.
         */
        put: operations["putDocumentValues"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a draft to be signed
         * @description Send a draft to be signed. Needs the permission `documents.draft`.
         */
        post: operations["postDocumentSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a document: by hand on paper, or by the signer of this installation
         * @description Sign a document: by hand on paper, or by the signer of this installation. Needs the permission `documents.sign`.
         */
        post: operations["postDocumentSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a document back to be drafted again, with the reason
         * @description Send a document back to be drafted again, with the reason. Needs the permission `documents.sign`.
         */
        post: operations["postDocumentReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a signed document its number and day from the register
         * @description Give a signed document its number and day from the register. Needs the permission `documents.issue`.
         */
        post: operations["postDocumentNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a numbered document on paper, or as the page signed here under the agency’s seal
         * @description Issue a numbered document on paper, or as the page signed here under the agency’s seal. Needs the permission `documents.issue`.
         */
        post: operations["postDocumentIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a document void, with the reason; a number that was not used is void with it
         * @description Make a document void, with the reason; a number that was not used is void with it. Needs the permission `documents.issue`.
         */
        post: operations["postDocumentVoiding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/draft-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an edited Word file back: multipart with idempotency_key and next before the file
         * @description Put an edited Word file back: multipart with idempotency_key and next before the file. Needs the permission `documents.draft`.
         */
        post: operations["postDocumentDraftFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/signed-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a PDF that was signed elsewhere: multipart with idempotency_key and next before the file
         * @description Put a PDF that was signed elsewhere: multipart with idempotency_key and next before the file. Needs the permission `documents.sign`.
         */
        post: operations["postDocumentSignedFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/issued-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue as a PDF that came back: multipart with idempotency_key and next before the file
         * @description Issue as a PDF that came back: multipart with idempotency_key and next before the file. Needs the permission `documents.issue`.
         */
        post: operations["postDocumentIssuedFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/verification/{code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a PDF is the one that was issued; it is not kept: multipart with next before the file
         * @description Whether a PDF is the one that was issued; it is not kept: multipart with next before the file. For everybody. At most 20 a minute and address.
         */
        post: operations["postDocumentsVerificationByCodeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/signers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How seals and people of my agencies sign, and the connectors there are
         * @description How seals and people of my agencies sign, and the connectors there are. Needs the permission `documents.signers`.
         */
        get: operations["getDocumentsSigners"];
        /**
         * Set up how a person, or the seal of an agency, signs; or switch it off
         * @description Set up how a person, or the seal of an agency, signs; or switch it off. Needs the permission `documents.signers`.
         */
        put: operations["putDocumentsSigners"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/signature-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare a document for the token of who signs it
         * @description Prepare a document for the token of who signs it. Needs the permission `documents.sign`.
         */
        post: operations["postDocumentSignatureOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/seal-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare a numbered document for the agency’s token
         * @description Prepare a numbered document for the agency’s token. Needs the permission `documents.issue`.
         */
        post: operations["postDocumentSealOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/token-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring what the agent answered: the document goes on, or stays with the reason
         * @description Bring what the agent answered: the document goes on, or stays with the reason. Needs the permission `documents.see`.
         */
        post: operations["postDocumentTokenAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of messages and what they say today
         * @description Kinds of messages and what they say today. Needs the permission `notices.manage`.
         */
        get: operations["getNoticesKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a kind says from a day on, in both languages
         * @description What a kind says from a day on, in both languages. Needs the permission `notices.manage`.
         */
        post: operations["postNoticesTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text as it would arrive
         * @description A text as it would arrive. Needs the permission `notices.manage`.
         */
        post: operations["postNoticesPreviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How mail and SMS are set up
         * @description How mail and SMS are set up. Needs the permission `notices.manage`.
         */
        get: operations["getNoticesChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a channel up, or switch it off (driver `off`)
         * @description Set a channel up, or switch it off (driver `off`). Needs the permission `notices.manage`.
         */
        put: operations["putNoticesChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/channels/{channel}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one message to try the channel; nothing is kept of it
         * @description Send one message to try the channel; nothing is kept of it. Needs the permission `notices.manage`. At most 10 a minute and address.
         */
        post: operations["postNoticesChannelTrials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The delivery log, latest first; fifty at a time
         * @description The delivery log, latest first; fifty at a time. Needs the permission `notices.manage`.
         */
        get: operations["getNoticesMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own inbox, latest first; fifty at a time
         * @description One’s own inbox, latest first; fifty at a time. For every account.
         */
        get: operations["getNoticesMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/mine/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of it is unread
         * @description How much of it is unread. For every account.
         */
        get: operations["getNoticesMineUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/mine/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark as read what came until then
         * @description Mark as read what came until then. For every account.
         */
        post: operations["postNoticesMineReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/mine/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one chose to be told
         * @description How one chose to be told. For every account.
         */
        get: operations["getNoticesMineChoice"];
        /**
         * Choose how to be told: by which channel, all or what is necessary
         * @description Choose how to be told: by which channel, all or what is necessary. For every account.
         */
        put: operations["putNoticesMineChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Procedures in force, by name or as they answer what is typed
         * @description Procedures in force, by name or as they answer what is typed. For everybody.
         */
        get: operations["getProcedures"];
        put?: never;
        /**
         * Make a procedure, with a first draft
         * @description Make a procedure, with a first draft. Needs the permission `procedures.manage`.
         */
        post: operations["postProcedures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an agency is competent for today
         * @description What an agency is competent for today. Needs the permission `procedures.see`.
         */
        get: operations["getProceduresHere"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What procedures are called, by code, and how many are in force
         * @description What procedures are called, by code, and how many are in force. For everybody.
         */
        get: operations["getProceduresNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fields that have procedures
         * @description Fields that have procedures. For everybody.
         */
        get: operations["getProceduresFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens in a life, and the procedures it leads to
         * @description What happens in a life, and the procedures it leads to. For everybody.
         */
        get: operations["getLifeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A procedure as it stands, today or on a day; by a former code too
         * @description A procedure as it stands, today or on a day; by a former code too. For everybody.
         */
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a dossier would cost
         * @description What a dossier would cost. For everybody.
         */
        get: operations["getProcedureFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where it may be handed in today
         * @description Where it may be handed in today. For everybody.
         */
        get: operations["getProcedureAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/managed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every procedure with how its versions stand: in force, to come, drafted, withdrawn
         * @description Every procedure with how its versions stand: in force, to come, drafted, withdrawn. Needs the permission `procedures.manage`.
         */
        get: operations["getProceduresManaged"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions, newest first
         * @description All versions, newest first. Needs the permission `procedures.manage`.
         */
        get: operations["getProcedureVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version with what it says
         * @description One version with what it says. Needs the permission `procedures.manage`.
         */
        get: operations["getProcedureVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/drafts/{number}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What keeps a draft from being published
         * @description What keeps a draft from being published. Needs the permission `procedures.manage`.
         */
        get: operations["getProcedureDraftCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a draft, from the version in force or blank
         * @description Begin a draft, from the version in force or blank. Needs the permission `procedures.manage`.
         */
        post: operations["postProcedureDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/drafts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put other content into a draft
         * @description Put other content into a draft. Needs the permission `procedures.manage`.
         */
        put: operations["putProcedureDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft from a day on
         * @description Publish a draft from a day on. Needs the permission `procedures.manage`.
         */
        post: operations["postProcedurePublications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a procedure from a day on
         * @description Withdraw a procedure from a day on. Needs the permission `procedures.manage`.
         */
        post: operations["postProcedureWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By a code or its last part, a name, an identity number, a tax code or a telephone number
         * @description By a code or its last part, a name, an identity number, a tax code or a telephone number. Needs the permission `dossiers.people`.
         */
        get: operations["getDossiersSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open dossiers of the same person and procedure
         * @description Open dossiers of the same person and procedure. Needs the permission `dossiers.people`.
         */
        get: operations["getDeskAlike"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was received in a period, with all columns of the form
         * @description What was received in a period, with all columns of the form. Needs the permission `dossiers.see`.
         */
        get: operations["getDossiersRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as a workbook
         * @description The register as a workbook. Needs the permission `dossiers.people`. At most 20 a minute and address.
         */
        get: operations["getDossiersRegisterXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My desk, my roles, open and late work, what is to be collected
         * @description My desk, my roles, open and late work, what is to be collected. Needs the permission `dossiers.see`.
         */
        get: operations["getDossiers"];
        put?: never;
        /**
         * Receive a dossier at the desk, carried in or by post; for another agency it waits at that one’s desk
         * @description Receive a dossier at the desk, carried in or by post; for another agency it waits at that one’s desk. Needs the permission `dossiers.receive`.
         */
        post: operations["postDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits today: sent online, received, due, late, ready to be collected
         * @description What waits today: sent online, received, due, late, ready to be collected. Needs the permission `dossiers.see`.
         */
        get: operations["getDeskToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a receipt would promise if it were received now
         * @description What a receipt would promise if it were received now. Needs the permission `dossiers.receive`.
         */
        get: operations["getDeskPromise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A citizen's own, newest first
         * @description A citizen's own, newest first. Needs the permission `dossiers.own`.
         */
        get: operations["getMyDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may be given which of these dossiers, and how much lies on their desks
         * @description Who may be given which of these dossiers, and how much lies on their desks. Needs the permission `dossiers.assign`.
         */
        get: operations["getDossiersAssignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dossier, with what may be done next
         * @description One dossier, with what may be done next. Needs the permission `dossiers.see`.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may be given the open step
         * @description Who may be given the open step. Needs the permission `dossiers.assign`.
         */
        get: operations["getDossierHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a dossier is, without an account
         * @description Where a dossier is, without an account. For everybody.
         */
        get: operations["getTrackingByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{code}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the due time was counted, day by day
         * @description How the due time was counted, day by day. For everybody.
         */
        get: operations["getTrackingByCodeLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/slips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A slip as PDF
         * @description A slip as PDF. For everybody.
         */
        get: operations["getDossierSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a dossier online
         * @description Send a dossier online. For everybody. At most 60 a minute and address.
         */
        post: operations["postSubmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/supplement-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what is incomplete back from the desk, once, in writing (form 02)
         * @description Send what is incomplete back from the desk, once, in writing (form 02). Needs the permission `dossiers.supplement`.
         */
        post: operations["postDeskSupplementRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse at the desk (form 03)
         * @description Refuse at the desk (form 03). Needs the permission `dossiers.refuse`.
         */
        post: operations["postDeskRefusals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/reception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a dossier that was sent online
         * @description Receive a dossier that was sent online. Needs the permission `dossiers.receive`.
         */
        post: operations["postDossierReception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to receive it (form 03)
         * @description Refuse to receive it (form 03). Needs the permission `dossiers.refuse`.
         */
        post: operations["postDossierRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the open step to a person
         * @description Give the open step to a person. Needs the permission `dossiers.assign`.
         */
        post: operations["postDossierAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the step on my desk
         * @description End the step on my desk. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierCompletions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/supplement-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask once for what is missing (form 02)
         * @description Ask once for what is missing (form 02). Needs the permission `dossiers.supplement`.
         */
        post: operations["postDossierSupplementRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take what was missing
         * @description Take what was missing. Needs the permission `dossiers.receive`.
         */
        post: operations["postDossierSupplements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/ineligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find that the result cannot be given
         * @description Find that the result cannot be given. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierIneligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return the result
         * @description Return the result. Needs the permission `dossiers.return`.
         */
        post: operations["postDossierReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a step that nobody has
         * @description Take a step that nobody has. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/step-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it back to the step before, with the reason
         * @description Send it back to the step before, with the reason. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierStepReturns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give my step to a colleague who holds its role
         * @description Give my step to a colleague who holds its role. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierHandOvers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may have my step, and who may be asked about the dossier
         * @description Who may have my step, and who may be asked about the dossier. Needs the permission `dossiers.handle`.
         */
        get: operations["getDossierColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write an opinion at my step, or a note for colleagues
         * @description Write an opinion at my step, or a note for colleagues. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierRemarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a colleague; the dossier stays with me
         * @description Ask a colleague; the dossier stays with me. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer what I was asked
         * @description Answer what I was asked. Needs the permission `dossiers.see`.
         */
        post: operations["postDossierQuestionAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/worklist/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same with several dossiers; each that cannot says why
         * @description Do the same with several dossiers; each that cannot says why. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossiersWorklistBatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies where, late first, with how much there is of each
         * @description What lies where, late first, with how much there is of each. Needs the permission `dossiers.see`.
         */
        get: operations["getDossiersWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/worklist/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who holds how much at my agency, and who is away
         * @description Who holds how much at my agency, and who is away. Needs the permission `dossiers.assign`.
         */
        get: operations["getDossiersWorklistPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/worklist/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To whom all work of somebody would go
         * @description To whom all work of somebody would go. Needs the permission `dossiers.assign`.
         */
        get: operations["getDossiersWorklistTransfers"];
        put?: never;
        /**
         * Give all work of somebody to others, by a rule, in one act
         * @description Give all work of somebody to others, by a rule, in one act. Needs the permission `dossiers.assign`.
         */
        post: operations["postDossiersWorklistTransfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a draft
         * @description Begin a draft. For everybody. At most 60 a minute and address.
         */
        post: operations["postDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Resume a draft
         * @description Resume a draft. For everybody. At most 60 a minute and address.
         */
        get: operations["getDraft"];
        /**
         * Save what has been filled in
         * @description Save what has been filled in. For everybody. At most 60 a minute and address.
         */
        put: operations["putDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stood in it before it was put right, newest first
         * @description What stood in it before it was put right, newest first. Needs the permission `dossiers.people`.
         */
        get: operations["getDossierCorrections"];
        put?: never;
        /**
         * Put a wrong entry right, with a reason; a receipt that says it is replaced
         * @description Put a wrong entry right, with a reason; a receipt that says it is replaced. Needs the permission `dossiers.put_right`.
         */
        post: operations["postDossierCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a reception that was a mistake: it is counted nowhere
         * @description Take back a reception that was a mistake: it is counted nowhere. Needs the permission `dossiers.put_right`.
         */
        post: operations["postDossierVoiding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The applicant takes it back, at the desk
         * @description The applicant takes it back, at the desk. Needs the permission `dossiers.receive`.
         */
        post: operations["postDossierWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End handling without an answer, in writing (form 05)
         * @description End handling without an answer, in writing (form 05). Needs the permission `dossiers.supplement`.
         */
        post: operations["postDossierStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call back a result that was wrong: it is made anew
         * @description Call back a result that was wrong: it is made anew. Needs the permission `dossiers.correct`.
         */
        post: operations["postDossierRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{code}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that what was asked for is there
         * @description Say that what was asked for is there. For everybody. At most 30 a minute and address.
         */
        post: operations["postTrackingByCodeSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dossier of one’s own back
         * @description Take a dossier of one’s own back. For everybody. At most 30 a minute and address.
         */
        post: operations["postTrackingByCodeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/supplement-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was sent is not what was asked for: say what is still missing
         * @description What was sent is not what was asked for: say what is still missing. Needs the permission `dossiers.supplement`.
         */
        post: operations["postDossierSupplementReturns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/deliveries/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers whose paper can be carried now
         * @description Dossiers whose paper can be carried now. Needs the permission `dossiers.see`.
         */
        get: operations["getDossiersDeliveriesWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deliveries, those nobody signed for first
         * @description Deliveries, those nobody signed for first. Needs the permission `dossiers.see`.
         */
        get: operations["getDossiersDeliveries"];
        put?: never;
        /**
         * Give paper of dossiers to a unit, or results back to the desk
         * @description Give paper of dossiers to a unit, or results back to the desk. Needs the permission `dossiers.see`.
         */
        post: operations["postDossiersDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/deliveries/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery
         * @description One delivery. Needs the permission `dossiers.see`.
         */
        get: operations["getDossiersDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/deliveries/{code}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign for a delivery, all of it or all but what is missing
         * @description Sign for a delivery, all of it or all but what is missing. Needs the permission `dossiers.see`.
         */
        post: operations["postDossiersDeliveryReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/deliveries/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a delivery back that nobody signed for
         * @description Take a delivery back that nobody signed for. Needs the permission `dossiers.see`.
         */
        post: operations["postDossiersDeliveryWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/deliveries/{code}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sheet of a delivery as PDF, with both signature fields
         * @description The sheet of a delivery as PDF, with both signature fields. Needs the permission `dossiers.people`.
         */
        get: operations["getDossiersDeliverySheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/control-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The control sheet of a dossier as PDF
         * @description The control sheet of a dossier as PDF. Needs the permission `dossiers.people`.
         */
        get: operations["getDossierControlSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/return-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sheet that is signed when a result is returned, as PDF
         * @description The sheet that is signed when a result is returned, as PDF. Needs the permission `dossiers.people`.
         */
        get: operations["getDossierReturnSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{code}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was told about a dossier, and how it was chosen to be told
         * @description What was told about a dossier, and how it was chosen to be told. For everybody.
         */
        get: operations["getTrackingByCodeNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{code}/notice-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose how to be told about a dossier: by which channel, all or what is necessary
         * @description Choose how to be told about a dossier: by which channel, all or what is necessary. For everybody.
         */
        put: operations["putTrackingByCodeNoticeChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a file to a paper: multipart with component, secret, idempotency_key and next before the file
         * @description Put a file to a paper: multipart with component, secret, idempotency_key and next before the file. For everybody. At most 60 a minute and address.
         */
        post: operations["postDossierFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/papers/{component}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper as it was handed in
         * @description A paper as it was handed in. For everybody.
         */
        get: operations["getDossierPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/result-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the result to it as a file: multipart with idempotency_key and next before the file
         * @description Put the result to it as a file: multipart with idempotency_key and next before the file. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierResultFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/result-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The result as it was given
         * @description The result as it was given. For everybody.
         */
        get: operations["getDossierResultFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/post-news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the post says of a result that was sent
         * @description What the post says of a result that was sent. Needs the permission `dossiers.return`.
         */
        post: operations["postDossierPostNews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/step-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a file of the office to the open step: multipart with idempotency_key, next and text before the file
         * @description Put a file of the office to the open step: multipart with idempotency_key, next and text before the file. Needs the permission `dossiers.handle`.
         */
        post: operations["postDossierStepFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/step-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of the office at a step
         * @description A file of the office at a step. Needs the permission `dossiers.people`.
         */
        get: operations["getDossierStepFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Initiatives, latest first: those of my agencies, those that lie with me, and all recognised ones
         * @description Initiatives, latest first: those of my agencies, those that lie with me, and all recognised ones. Needs the permission `initiatives.see`.
         */
        get: operations["getInitiatives"];
        put?: never;
        /**
         * Propose an initiative
         * @description Propose an initiative. Needs the permission `initiatives.propose`.
         */
        post: operations["postInitiatives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/recognised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recognised initiatives, latest first
         * @description Recognised initiatives, latest first. For everybody.
         */
        get: operations["getInitiativesRecognised"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/recognised/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A recognised initiative
         * @description A recognised initiative. For everybody.
         */
        get: operations["getInitiativesRecognisedByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An initiative, with what may be done next and why not
         * @description An initiative, with what may be done next and why not. Needs the permission `initiatives.see`.
         */
        get: operations["getInitiative"];
        /**
         * Change what is proposed
         * @description Change what is proposed. Needs the permission `initiatives.propose`.
         */
        put: operations["putInitiative"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a proposal back
         * @description Take a proposal back. Needs the permission `initiatives.propose`.
         */
        post: operations["postInitiativeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{code}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name who assesses it, and by when
         * @description Name who assesses it, and by when. Needs the permission `initiatives.manage`.
         */
        post: operations["postInitiativeAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{code}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what one makes of it, as the assessor that was named
         * @description Say what one makes of it, as the assessor that was named. Needs the permission `initiatives.assess`.
         */
        post: operations["postInitiativeAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{code}/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recognise it, with why
         * @description Recognise it, with why. Needs the permission `initiatives.decide`.
         */
        post: operations["postInitiativeRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{code}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline it, with why
         * @description Decline it, with why. Needs the permission `initiatives.decide`.
         */
        post: operations["postInitiativeRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{code}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that an agency applies a recognised initiative of another, and from when
         * @description Note that an agency applies a recognised initiative of another, and from when. Needs the permission `initiatives.apply`.
         */
        post: operations["postInitiativeApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agencies that give out numbers
         * @description Agencies that give out numbers. For everybody.
         */
        get: operations["getTurnsHalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A hall: its services, how many wait, whether a number can be taken now
         * @description A hall: its services, how many wait, whether a number can be taken now. For everybody.
         */
        get: operations["getTurnsHall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board: numbers and windows
         * @description The board: numbers and windows. For everybody.
         */
        get: operations["getTurnsHallBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A ticket, by the id its holder has
         * @description A ticket, by the id its holder has. For everybody.
         */
        get: operations["getTurnsTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/tickets/{id}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The address of a ticket as a QR code, where the province has said where its pages stand
         * @description The address of a ticket as a QR code, where the province has said where its pages stand. For everybody.
         */
        get: operations["getTurnsTicketQr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a number by telephone
         * @description Take a number by telephone. For everybody.
         */
        post: operations["postTurnsHallTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/tickets/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a number back
         * @description Give a number back. For everybody.
         */
        post: operations["postTurnsTicketCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/kiosks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A hall as its kiosk shows it
         * @description A hall as its kiosk shows it. For everybody.
         */
        get: operations["getTurnsHallKiosk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/kiosks/{key}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a number at the kiosk
         * @description Take a number at the kiosk. For everybody.
         */
        post: operations["postTurnsHallKioskTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/kiosks/{key}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show at the kiosk that one has come to an appointment: it becomes a ticket
         * @description Show at the kiosk that one has come to an appointment: it becomes a ticket. For everybody.
         */
        post: operations["postTurnsHallKioskArrivals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hours of a day that may be chosen
         * @description The hours of a day that may be chosen. For everybody.
         */
        get: operations["getTurnsHallSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose an hour; the answer is the code that opens it
         * @description Choose an hour; the answer is the code that opens it. For everybody.
         */
        post: operations["postTurnsHallAppointments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/appointments/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An appointment, by its code
         * @description An appointment, by its code. For everybody.
         */
        get: operations["getTurnsAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/appointments/{code}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an appointment up
         * @description Give an appointment up. For everybody.
         */
        post: operations["postTurnsAppointmentCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/appointments/{code}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an appointment to another hour
         * @description Move an appointment to another hour. For everybody.
         */
        post: operations["postTurnsAppointmentMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The windows of a hall
         * @description The windows of a hall. Needs the permission `turns.call`.
         */
        get: operations["getTurnsHallWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/windows/{window}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A window: who is there, who comes next
         * @description A window: who is there, who comes next. Needs the permission `turns.call`.
         */
        get: operations["getTurnsHallWindow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/windows/{window}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call whose turn it is; who was there before is done
         * @description Call whose turn it is; who was there before is done. Needs the permission `turns.call`.
         */
        post: operations["postTurnsHallWindowCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/tickets/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call once more
         * @description Call once more. Needs the permission `turns.call`.
         */
        post: operations["postTurnsTicketCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/tickets/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nobody came: to the end the first time, over the second
         * @description Nobody came: to the end the first time, over the second. Needs the permission `turns.call`.
         */
        post: operations["postTurnsTicketAbsences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/tickets/{id}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Served; the window is free
         * @description Served; the window is free. Needs the permission `turns.call`.
         */
        post: operations["postTurnsTicketService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/tickets/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand somebody on to another service or window
         * @description Hand somebody on to another service or window. Needs the permission `turns.call`.
         */
        post: operations["postTurnsTicketTransfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/paper-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a number on paper
         * @description Give a number on paper. Needs the permission `turns.call`.
         */
        post: operations["postTurnsHallPaperTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody with an appointment has come: it becomes a ticket
         * @description Somebody with an appointment has come: it becomes a ticket. Needs the permission `turns.call`.
         */
        post: operations["postTurnsHallArrivals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A day of a hall, ticket by ticket
         * @description A day of a hall, ticket by ticket. Needs the permission `turns.see`.
         */
        get: operations["getTurnsHallDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a hall is arranged, or what it can begin with
         * @description How a hall is arranged, or what it can begin with. Needs the permission `turns.manage`.
         */
        get: operations["getTurnsHallSetup"];
        /**
         * Arrange a hall: services, windows, telephone, appointments
         * @description Arrange a hall: services, windows, telephone, appointments. Needs the permission `turns.manage`.
         */
        put: operations["putTurnsHallSetup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/halls/{agency}/kiosks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the address of the kiosk page and open another
         * @description Close the address of the kiosk page and open another. Needs the permission `turns.manage`.
         */
        post: operations["postTurnsHallKiosks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every measure and its definition
         * @description Every measure and its definition. For everybody.
         */
        get: operations["getMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A figure, with how it came about
         * @description A figure, with how it came about. For everybody.
         */
        get: operations["getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{name}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows behind a figure
         * @description The rows behind a figure. Needs the permission `measures.see`.
         */
        get: operations["getMeasureRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{name}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A figure broken down by a dimension
         * @description A figure broken down by a dimension. For everybody.
         */
        get: operations["getMeasureParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{name}/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many lie in each class of what a quantile is read from
         * @description How many lie in each class of what a quantile is read from. For everybody.
         */
        get: operations["getMeasureSpread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of the whole province and by agency for a period; the last whole month without one
         * @description Figures of the whole province and by agency for a period; the last whole month without one. For everybody.
         */
        get: operations["getPublicResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cockpit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A leader's one screen
         * @description A leader's one screen. Needs the permission `measures.cockpit`.
         */
        get: operations["getCockpit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plans of the province, with how much is done
         * @description The plans of the province, with how much is done. For everybody.
         */
        get: operations["getPublicPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A plan for everybody: what was promised, by whom, and how it stands
         * @description A plan for everybody: what was promised, by whom, and how it stands. For everybody. At most 120 a minute and address.
         */
        get: operations["getPublicPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plans with how much is done, late, due soon
         * @description Plans with how much is done, late, due soon. Needs the permission `measures.see`.
         */
        get: operations["getPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A plan: its tasks in order with area, agencies and standing; and what each agency owes
         * @description A plan: its tasks in order with area, agencies and standing; and what each agency owes. Needs the permission `measures.see`.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/heading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct what a plan is called and which time it covers; its code and what is due stay as they are
         * @description Correct what a plan is called and which time it covers; its code and what is due stay as they are. Needs the permission `plans.manage`.
         */
        put: operations["putPlanHeading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The timeline: what is owed by day, of all or of one agency with those below it; 200 at a time
         * @description The timeline: what is owed by day, of all or of one agency with those below it; 200 at a time. Needs the permission `measures.see`.
         */
        get: operations["getPlanDues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The targets of a plan, each with where it stands now and where it leads
         * @description The targets of a plan, each with where it stands now and where it leads. Needs the permission `measures.see`.
         */
        get: operations["getPlanTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What my agencies owe, earliest first, and what they take part in
         * @description What my agencies owe, earliest first, and what they take part in. Needs the permission `plans.report`.
         */
        get: operations["getPlanWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A task: who owes it, every day it is owed, and what was reported, asked and chased
         * @description A task: who owes it, every day it is owed, and what was reported, asked and chased. Needs the permission `measures.see`.
         */
        get: operations["getPlanTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-dues/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report progress, with evidence; done where a day is given
         * @description Report progress, with evidence; done where a day is given. Needs the permission `plans.report`.
         */
        post: operations["postPlanDueReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-dues/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open again what is not done after all
         * @description Open again what is not done after all. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDueReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-dues/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a later day
         * @description Ask for a later day. Needs the permission `plans.report`.
         */
        post: operations["postPlanDueExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-dues/{id}/extension-ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a later day, or refuse it (granted_on null)
         * @description Grant a later day, or refuse it (granted_on null). Needs the permission `plans.manage`.
         */
        post: operations["postPlanDueExtensionRuling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-dues/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind the agency of what it owes
         * @description Remind the agency of what it owes. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDueReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind every agency of what it is late with
         * @description Remind every agency of what it is late with. Needs the permission `plans.manage`.
         */
        post: operations["postPlanReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-targets/{id}/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which measure shows a target; null where none does
         * @description Say which measure shows a target; null where none does. Needs the permission `plans.manage`.
         */
        put: operations["putPlanTargetBinding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-targets/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report where a target stands that no measure shows, with evidence
         * @description Report where a target stands that no measure shows, with evidence. Needs the permission `plans.report`.
         */
        post: operations["postPlanTargetReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents handed in, newest first
         * @description The documents handed in, newest first. Needs the permission `plans.manage`.
         */
        get: operations["getPlanDocuments"];
        put?: never;
        /**
         * Hand in a plan document: multipart with agency, amends, idempotency_key and next before the file
         * @description Hand in a plan document: multipart with agency, amends, idempotency_key and next before the file. Needs the permission `plans.manage`. At most 30 a minute and address.
         */
        post: operations["postPlanDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document with its blocks (text=no leaves them out), and what is proposed of it, what is most in doubt first
         * @description A document with its blocks (text=no leaves them out), and what is proposed of it, what is most in doubt first. Needs the permission `plans.manage`.
         */
        get: operations["getPlanDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document as it was handed in
         * @description The document as it was handed in. Needs the permission `plans.manage`.
         */
        get: operations["getPlanDocumentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what the document is, and begin its plan; what is left out is taken as read
         * @description Say what the document is, and begin its plan; what is left out is taken as read. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/sure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept all that is sure: above the threshold, every leading agency known
         * @description Accept all that is sure: above the threshold, every leading agency known. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentSure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/answers/{answer}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept these proposals with what was answered before for others of the document
         * @description Accept these proposals with what was answered before for others of the document. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentAnswerAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/answers/{answer}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer an answer no longer; what was accepted with it stands
         * @description Offer an answer no longer; what was accepted with it stands. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentAnswerWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/proposals/{proposal}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a proposal into the plan, as read or as corrected; names nobody knows are answered in agencies
         * @description Let a proposal into the plan, as read or as corrected; names nobody knows are answered in agencies. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentProposalAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/proposals/{proposal}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a proposal out of the plan, with the reason
         * @description Keep a proposal out of the plan, with the reason. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentProposalRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/proposals/{proposal}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a rejected proposal to review again
         * @description Put a rejected proposal to review again. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentProposalRestoration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/proposals/{proposal}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make several proposals of one
         * @description Make several proposals of one. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentProposalSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a proposal of a block in which a person sees what the reader did not
         * @description Make a proposal of a block in which a person sees what the reader did not. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-documents/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one proposal of several of one kind
         * @description Make one proposal of several of one kind. Needs the permission `plans.manage`.
         */
        post: operations["postPlanDocumentMerges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-dues/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store evidence for what is due: multipart with next before the file
         * @description Store evidence for what is due: multipart with next before the file. Needs the permission `plans.report`. At most 60 a minute and address.
         */
        post: operations["postPlanDueFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-targets/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store evidence for a target: multipart with next before the file
         * @description Store evidence for a target: multipart with next before the file. Needs the permission `plans.report`. At most 60 a minute and address.
         */
        post: operations["postPlanTargetFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-dues/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence of what was due
         * @description Evidence of what was due. Needs the permission `measures.see`.
         */
        get: operations["getPlanDueFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-targets/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence of where a target stands
         * @description Evidence of where a target stands. Needs the permission `measures.see`.
         */
        get: operations["getPlanTargetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published rounds; to who works in them also those that run
         * @description Published rounds; to who works in them also those that run. For everybody.
         */
        get: operations["getIndexesRounds"];
        put?: never;
        /**
         * Open a round
         * @description Open a round. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRounds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round, to who runs it and who leads the province: what moves it on, how far every agency is
         * @description A round, to who runs it and who leads the province: what moves it on, how far every agency is. For every account.
         */
        get: operations["getIndexesRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a round on; the last step publishes and freezes it
         * @description Move a round on; the last step publishes and freezes it. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRoundSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/refreshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill what measures give from the record as it is now
         * @description Fill what measures give from the record as it is now. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRoundRefreshes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/omissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave out, for every agency, what the record fills and of which nothing is known
         * @description Leave out, for every agency, what the record fills and of which nothing is known. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRoundOmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/zeros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide, for every agency, no points for what it never scored itself; only the council does
         * @description Decide, for every agency, no points for what it never scored itself; only the council does. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRoundZeros"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chase the agencies that have not scored themselves
         * @description Chase the agencies that have not scored themselves. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRoundChases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant one agency another last day
         * @description Grant one agency another last day. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRoundExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ranking: as published, or what it would be as things stand
         * @description The ranking: as published, or what it would be as things stand. For everybody.
         */
        get: operations["getIndexesRoundRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/recomputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published round computed again from its rows, held against what was published
         * @description A published round computed again from its rows, held against what was published. For every account.
         */
        get: operations["getIndexesRoundRecomputation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service index of every agency as the record gives it now; what no record gives is null
         * @description The service index of every agency as the record gives it now; what no record gives is null. For everybody. At most 120 a minute and address.
         */
        get: operations["getIndexesLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/live/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service index of one agency, component by component with its figures
         * @description The service index of one agency, component by component with its figures. For everybody. At most 120 a minute and address.
         */
        get: operations["getIndexesLiveByAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Criteria sets, every version
         * @description Criteria sets, every version. For everybody.
         */
        get: operations["getIndexesSets"];
        put?: never;
        /**
         * Keep a set from an Excel file, a new code or a new version of one there is: multipart with idempotency_key and next before the file
         * @description Keep a set from an Excel file, a new code or a new version of one there is: multipart with idempotency_key and next before the file. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesSets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/sets/{set}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A criteria set with its rows
         * @description A criteria set with its rows. For everybody.
         */
        get: operations["getIndexesSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/sets/{set}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A criteria set as an Excel file
         * @description A criteria set as an Excel file. For everybody.
         */
        get: operations["getIndexesSetWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/sets/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is wrong with a set in an Excel file, cell by cell; nothing is kept
         * @description What is wrong with a set in an Excel file, cell by cell; nothing is kept. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesSetsChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for me in rounds that run: to score or explain, to appraise, to decide
         * @description What waits for me in rounds that run: to score or explain, to appraise, to decide. For every account.
         */
        get: operations["getIndexesDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/agencies/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An agency in a round: criteria with points and where they came from; papers and history to who works with them
         * @description An agency in a round: criteria with points and where they came from; papers and history to who works with them. For everybody.
         */
        get: operations["getIndexesRoundAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/components/{component}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score, appraise, explain, decide, dispute, settle or leave out a component
         * @description Score, appraise, explain, decide, dispute, settle or leave out a component. For every account.
         */
        post: operations["postIndexesRoundAgencyComponentWorks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same work on several components of an agency, all of it or nothing
         * @description The same work on several components of an agency, all of it or nothing. For every account.
         */
        post: operations["postIndexesRoundAgencyWorks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a paper to components: multipart with component (several by commas), idempotency_key and next before the file
         * @description Put a paper to components: multipart with component (several by commas), idempotency_key and next before the file. Needs the permission `indexes.self_score`.
         */
        post: operations["postIndexesRoundAgencyEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/evidence/{evidence}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a paper away again, while the agency may still speak
         * @description Take a paper away again, while the agency may still speak. Needs the permission `indexes.self_score`.
         */
        post: operations["postIndexesRoundAgencyEvidenceByEvidenceRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper as it was handed in
         * @description A paper as it was handed in. For every account.
         */
        get: operations["getIndexesRoundAgencyEvidenceByEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/components/{component}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the answers of a survey as counts by option
         * @description Enter the answers of a survey as counts by option. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRoundAgencyComponentSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indexes/rounds/{code}/components/{component}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers of a survey that stand entered for a component, agency by agency
         * @description Answers of a survey that stand entered for a component, agency by agency. Needs the permission `indexes.manage`.
         */
        get: operations["getIndexesRoundComponentSurvey"];
        put?: never;
        /**
         * Enter the answers of a survey for several agencies, all of them or none
         * @description Enter the answers of a survey for several agencies, all of them or none. Needs the permission `indexes.manage`.
         */
        post: operations["postIndexesRoundComponentSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consequences/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rules on what follows from results
         * @description Rules on what follows from results. Needs the permission `consequences.decide`.
         */
        get: operations["getConsequencesRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consequences/rules/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch a rule, change its limit or its basis
         * @description Switch a rule, change its limit or its basis. Needs the permission `consequences.manage`.
         */
        put: operations["putConsequencesRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What rules propose for a year, and what was decided
         * @description What rules propose for a year, and what was decided. Needs the permission `consequences.decide`.
         */
        get: operations["getConsequences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consequences/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a year anew by every rule that is on
         * @description Judge a year anew by every rule that is on. Needs the permission `consequences.manage`.
         */
        post: operations["postConsequencesJudgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consequences/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about a proposal, with why
         * @description Decide about a proposal, with why. Needs the permission `consequences.decide`.
         */
        post: operations["postConsequenceDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/province": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which province this is; named is false before the first run
         * @description Which province this is; named is false before the first run. For everybody.
         */
        get: operations["getProvince"];
        put?: never;
        /**
         * Name the province and its first administrator; once
         * @description Name the province and its first administrator; once. For everybody. At most 10 a minute and address.
         */
        post: operations["postProvince"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a file is used
         * @description Where a file is used. Needs the permission `files.add`.
         */
        get: operations["getFileUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which records cite a legal text; accents and case make no difference
         * @description Which records cite a legal text; accents and case make no difference. Needs the permission `rulebook.see`.
         */
        get: operations["getCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies with me, or what my agencies owe, earliest first
         * @description What lies with me, or what my agencies owe, earliest first. For every account.
         */
        get: operations["getDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tables of open data, and on which terms they may be used
         * @description The tables of open data, and on which terms they may be used. For everybody. At most 60 a minute and address.
         */
        get: operations["getOpenData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of open data as DCAT-AP, in JSON-LD
         * @description The catalogue of open data as DCAT-AP, in JSON-LD. For everybody. At most 60 a minute and address.
         */
        get: operations["getOpenDataCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/sets/{set}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of a table; of a year where it comes in years, of the latest where none is said
         * @description The rows of a table; of a year where it comes in years, of the latest where none is said. For everybody. At most 60 a minute and address.
         */
        get: operations["getOpenDataSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of a day, or of one subject, newest first; a hundred at a time
         * @description Events of a day, or of one subject, newest first; a hundred at a time. Needs the permission `journal.see`.
         */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/{subject}/{id}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the chain of one subject again
         * @description Count the chain of one subject again. Needs the permission `journal.see`.
         */
        get: operations["getJournalBySubjectByIdChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many errands wait, and those that were given up
         * @description How many errands wait, and those that were given up. Needs the permission `system.manage`.
         */
        get: operations["getErrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errands/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a dead errand again
         * @description Try a dead errand again. Needs the permission `system.manage`.
         */
        post: operations["postErrandAttempts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/errands/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a dead errand go: it is not done
         * @description Let a dead errand go: it is not done. Needs the permission `system.manage`.
         */
        post: operations["postErrandRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Version, size, readers of the journal, queue, seals
         * @description Version, size, readers of the journal, queue, seals. Needs the permission `system.manage`.
         */
        get: operations["getSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApplicantInput: {
            /** @enum {string} */
            kind: "person" | "organisation";
            name: string;
            birth_date?: string | null;
            sex?: ("male" | "female") | null;
            address?: string | null;
            phone?: string | null;
            email?: string | null;
            submitter?: {
                name: string;
                authority: string;
                phone?: string | null;
            } | null;
        };
        TakenInInput: {
            /** @description Code of the agency that handles it */
            agency: string;
            procedure: string;
            case?: string | null;
            applicant: components["schemas"]["ApplicantInput"];
            id_number?: string | null;
            components: {
                code: string;
                name: string;
                /** @enum {string} */
                kind: "original" | "certified_copy" | "copy" | "electronic";
                quantity: number;
            }[];
            /** @enum {string} */
            return_method: "desk" | "post" | "electronic";
            /** @default {} */
            counts: {
                [key: string]: number;
            };
            /** @description What it came in, where it came by post */
            consignment?: {
                number: string;
                /** @description The day on the postmark */
                posted_on: string;
                envelope_kept: boolean;
            } | null;
            /** @description Code of the agency at whose counter it is, where another handles it */
            via?: string | null;
        };
        CollectorInput: {
            name: string;
            /** @description With what right, where it is not the applicant */
            authority?: string | null;
            id_checked: boolean;
            /** @description Why it was given to somebody else whose paper was not seen */
            unchecked_because?: string | null;
        };
        CorrectionInput: {
            version?: number;
            reason: string;
            /** @enum {string} */
            kind?: "person" | "organisation";
            name?: string;
            birth_date?: string | null;
            sex?: ("male" | "female") | null;
            address?: string | null;
            phone?: string | null;
            email?: string | null;
            submitter?: {
                name: string;
                authority: string;
                phone?: string | null;
            } | null;
            id_number?: string | null;
            procedure?: string;
            case?: string | null;
            components?: {
                code: string;
                name: string;
                /** @enum {string} */
                kind: "original" | "certified_copy" | "copy" | "electronic";
                quantity: number;
            }[];
            /** @enum {string} */
            return_method?: "desk" | "post" | "electronic";
            counts?: {
                [key: string]: number;
            };
        };
        RoundOpeningInput: {
            code: string;
            name: string;
            set: string;
            /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026 … */
            period: string;
            /** @description All of the set’s kinds where none is named */
            agencies?: string[];
            deadlines?: {
                [key: string]: string;
            };
        };
        ScoreWorkInput: {
            /** @enum {string} */
            work: "self_score" | "appraise" | "explain" | "appraise_again" | "decide" | "dispute" | "settle_dispute" | "leave_out";
            /** @description Thousandths of a point */
            points?: number | null;
            /** @description Instead of points: what they follow from */
            value?: {
                /** @constant */
                kind: "answers";
                answers: boolean[];
            } | {
                /** @constant */
                kind: "count";
                count: number;
            } | {
                /** @constant */
                kind: "option";
                option: string;
            } | {
                /** @constant */
                kind: "tally";
                items: {
                    [key: string]: number;
                }[];
            } | {
                /** @constant */
                kind: "breaches";
                counts: {
                    [key: string]: number;
                };
            } | {
                /** @constant */
                kind: "day";
                done_on: string | null;
                due_on: string;
            } | {
                /** @constant */
                kind: "share";
                numerator: number;
                denominator: number;
                group?: string;
            } | {
                /** @constant */
                kind: "parts";
                total: number;
                parts: {
                    [key: string]: number;
                };
            };
            reason?: string;
        };
        ScoreWorksInput: {
            /** @enum {string} */
            work: "self_score" | "appraise" | "explain" | "appraise_again" | "decide" | "dispute" | "settle_dispute" | "leave_out";
            components: {
                /** @description Thousandths of a point */
                points?: number | null;
                /** @description Instead of points: what they follow from */
                value?: {
                    /** @constant */
                    kind: "answers";
                    answers: boolean[];
                } | {
                    /** @constant */
                    kind: "count";
                    count: number;
                } | {
                    /** @constant */
                    kind: "option";
                    option: string;
                } | {
                    /** @constant */
                    kind: "tally";
                    items: {
                        [key: string]: number;
                    }[];
                } | {
                    /** @constant */
                    kind: "breaches";
                    counts: {
                        [key: string]: number;
                    };
                } | {
                    /** @constant */
                    kind: "day";
                    done_on: string | null;
                    due_on: string;
                } | {
                    /** @constant */
                    kind: "share";
                    numerator: number;
                    denominator: number;
                    group?: string;
                } | {
                    /** @constant */
                    kind: "parts";
                    total: number;
                    parts: {
                        [key: string]: number;
                    };
                };
                reason?: string;
                component: string;
            }[];
        };
        SurveyCountsInput: {
            items: {
                [key: string]: number;
            }[];
            source: string;
        };
        SurveysOfComponentInput: {
            source: string;
            agencies: {
                agency: string;
                items: {
                    [key: string]: number;
                }[];
                /** @description As read; who entered other counts since is not written over */
                version?: number;
            }[];
        };
        Problem: {
            /** @description An address that says what this kind of problem is; made from code */
            type: string;
            title: string;
            status: number;
            /** @description Stable: what programs compare */
            code: string;
            /** @description What is wrong and what can be done now, in one text */
            detail: string;
            /** @description What the texts name, for programs */
            values: {
                [key: string]: string | number | null;
            };
            fields: {
                path: string;
                code: string;
                text: string;
            }[];
            /** @description What the person can do now */
            next: string;
        };
        KindOfProblem: {
            code: string;
            says: {
                vi: string;
                en: string;
            };
            /** @description What can be done about it */
            next: {
                vi: string;
                en: string;
            };
        };
        Agency: {
            code: string;
            identifier: string | null;
            parent: string | null;
            name: string;
            short_name: string;
            /** @enum {string} */
            kind: "province" | "department" | "district" | "commune" | "unit" | "public_unit" | "central" | "party" | "front" | "partner";
            level: ("T" | "H" | "X") | null;
            address: string | null;
            phone: string | null;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        AgencyHistory: {
            code: string;
            identifier: string | null;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            standings: {
                parent: string | null;
                name: string;
                short_name: string;
                /** @enum {string} */
                kind: "province" | "department" | "district" | "commune" | "unit" | "public_unit" | "central" | "party" | "front" | "partner";
                level: ("T" | "H" | "X") | null;
                address: string | null;
                phone: string | null;
                /** Format: date */
                valid_from: string;
                valid_to: string | null;
                basis: string | null;
            }[];
            predecessors: {
                code: string;
                /** Format: date */
                on: string;
                basis: string | null;
            }[];
            successors: {
                code: string;
                /** Format: date */
                on: string;
                basis: string | null;
            }[];
            parts: components["schemas"]["Agency"][];
        };
        AgencyGroups: {
            code: string;
            name: string;
            readonly kinds: ("province" | "department" | "district" | "commune" | "unit" | "public_unit" | "central" | "party" | "front" | "partner")[];
            level: ("T" | "H" | "X") | null;
            included: string[];
            excluded: string[];
            members: string[];
        }[];
        AgenciesImported: {
            trial: boolean;
            readonly made: {
                code: string;
                name: string;
            }[];
            unchanged: number;
            faults: {
                line: number;
                column: string;
                code: string;
                text: string;
            }[];
        };
        CalendarEntryDeclared: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "holiday" | "decision" | "local_day" | "desk_hours";
        };
        CalendarDays: {
            /** Format: date */
            day: string;
            working: boolean;
            rule: string;
            basis: string | null;
            verified: boolean;
            readonly hours: [
                number,
                number
            ][];
        }[];
        Due: {
            received: string;
            term: string;
            due: string | null;
            readonly days: {
                /** Format: date */
                day: string;
                counted: boolean | number;
                rule: string;
                basis: string | null;
            }[];
        };
        CalendarEntries: {
            holidays: {
                /** Format: uuid */
                id: string;
                basis: string;
                verified: boolean;
                agency: string | null;
                code: string;
                name: string;
                /** @enum {string} */
                kind: "solar" | "lunar";
                month: number;
                day: number;
                days_before: number;
                length: number;
                made_up: boolean;
                set_yearly: boolean;
                /** Format: date */
                valid_from: string;
                valid_to: string | null;
            }[];
            decisions: {
                /** Format: uuid */
                id: string;
                basis: string;
                verified: boolean;
                agency: string | null;
                holiday: string | null;
                days: {
                    /** Format: date */
                    day: string;
                    /** @enum {string} */
                    kind: "holiday" | "off" | "work";
                }[];
            }[];
            local_days: {
                /** Format: uuid */
                id: string;
                basis: string;
                verified: boolean;
                agency: string | null;
                /** @enum {string} */
                kind: "closed" | "open" | "reception_only";
                hours: [
                    number,
                    number
                ][] | null;
                /** Format: date */
                valid_from: string;
                /** Format: date */
                valid_to: string;
            }[];
            desk_hours: {
                /** Format: uuid */
                id: string;
                basis: string;
                verified: boolean;
                agency: string | null;
                hours: {
                    [key: string]: [
                        number,
                        number
                    ][];
                };
                readonly reception_only: number[];
                /** Format: date */
                valid_from: string;
                valid_to: string | null;
            }[];
        };
        ConsequenceRule: {
            code: string;
            basis: string;
            on: boolean;
            verified: boolean;
            condition: unknown;
            effects: {
                code: string;
                text: string;
            }[];
            remarks: string[];
            /** @description Whether the record holds what it is judged on */
            judged: boolean;
            /** @description What the record does not hold; null where the rule is judged */
            lacks: string | null;
        };
        Consequence: {
            id: string;
            rule: string;
            /** @enum {string} */
            subject_kind: "agency" | "officer";
            subject: string;
            agency: string;
            agency_name: string;
            year: number;
            /** @enum {string} */
            state: "proposed" | "lapsed" | "decided";
            effects: {
                code: string;
                text: string;
            }[];
            reasons: string[];
            /** @description The share of late dossiers it rests on, and its limit, in percent; null where it rests on something else */
            share: {
                late: number;
                due: number;
                percent: number;
                limit: number;
            } | null;
            /** @description A reading of the text that the operator has to confirm */
            asks: boolean;
            /** Format: date-time */
            proposed_at: string;
            decision: {
                /** @enum {string} */
                verdict: "accepted" | "refused";
                effects: {
                    code: string;
                    text: string;
                }[];
                by: string;
                /** Format: date-time */
                at: string;
                why: string;
            } | null;
        };
        DocumentChanged: {
            id: string;
        };
        DocumentSigned: {
            id: string;
            /** @description Until when somebody is to confirm it first; null where it is done */
            waits: string | null;
        };
        DocumentNumbered: {
            id: string;
            symbol: string;
        };
        DocumentsSigned: {
            done: number;
            waiting: number;
            refused: {
                id: string;
                title: string;
                why: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        DocumentListed: {
            id: string;
            agency: {
                code: string;
                name: string;
            };
            kind: string;
            title: {
                vi: string;
                en: string;
            };
            /** @enum {string} */
            state: "drafted" | "submitted" | "signed" | "numbered" | "issued" | "replaced" | "void";
            symbol: string | null;
            numbered_on: string | null;
            subject_kind: string | null;
            subject_id: string | null;
            /** Format: date-time */
            drafted_at: string;
            /** Format: date-time */
            changed_at: string;
            drafter: string | null;
            /** @description What it is about, by a value of its owner; null where that is not for the actor */
            subject_title: string | null;
            sample: boolean;
        };
        DocumentToSign: {
            id: string;
            agency: {
                code: string;
                name: string;
            };
            kind: string;
            title: {
                vi: string;
                en: string;
            };
            /** @enum {string} */
            state: "drafted" | "submitted" | "signed" | "numbered" | "issued" | "replaced" | "void";
            symbol: string | null;
            numbered_on: string | null;
            subject_kind: string | null;
            subject_id: string | null;
            /** Format: date-time */
            drafted_at: string;
            /** Format: date-time */
            changed_at: string;
            drafter: string | null;
            /** @description What it is about, by a value of its owner; null where that is not for the actor */
            subject_title: string | null;
            sample: boolean;
            /** Format: date-time */
            sent_at: string;
            /** @description What it says, as far as it is needed */
            lines: {
                label: {
                    vi: string;
                    en: string;
                };
                text: string;
            }[];
            /** @description Until when a signature that was asked for may be confirmed */
            waits: string | null;
            /** @description Why it is not signed here in one go */
            why_not: {
                code: string;
                text: string;
            } | null;
        };
        SigningList: {
            /** @description How I would sign here; null: nothing is set up for me */
            here: {
                trial: boolean;
                /** @description Where the agent listens on the officer’s own machine, for their browser to ask */
                agent: string | null;
            } | null;
            documents: components["schemas"]["DocumentToSign"][];
        };
        DocumentTemplateToDraft: {
            id: string;
            name: string;
            kind: string;
            title: {
                vi: string;
                en: string;
            };
            used_for: string;
            /** @enum {string} */
            format: "docx" | "typst";
            about: string | null;
        };
        Document: {
            id: string;
            agency: {
                code: string;
                name: string;
            };
            kind: string;
            title: {
                vi: string;
                en: string;
            };
            /** @enum {string} */
            state: "drafted" | "submitted" | "signed" | "numbered" | "issued" | "replaced" | "void";
            symbol: string | null;
            numbered_on: string | null;
            subject_kind: string | null;
            subject_id: string | null;
            /** Format: date-time */
            drafted_at: string;
            /** Format: date-time */
            changed_at: string;
            drafter: string | null;
            /** @description What it is about, by a value of its owner; null where that is not for the actor */
            subject_title: string | null;
            sample: boolean;
            template: {
                id: string;
                name: string;
                edition: number;
                /** @enum {string} */
                format: "docx" | "typst";
            };
            /** @description By the names of the kind’s fields; days as 2026-11-21, money in whole đồng */
            values: {
                [key: string]: (string | number | boolean | null) | {
                    [key: string]: string | number | boolean | null;
                }[];
            };
            /** @description Verification code, as it is printed */
            code: string;
            signer: string | null;
            signed_how: ("paper" | "file" | "signer") | null;
            signed_at: string | null;
            issued_at: string | null;
            reason: string | null;
            replaces_id: string | null;
            replaced_by_id: string | null;
            /** @description The office whoever signed held when signing */
            signed_title: string | null;
            /** @description How the actor would sign it here; null: not here */
            sign_here: {
                trial: boolean;
                /** @description Where the agent listens on the officer’s own machine, for their browser to ask */
                agent: string | null;
            } | null;
            /** @description How its agency would seal it here */
            seal_here: {
                trial: boolean;
                /** @description Where the agent listens on the officer’s own machine, for their browser to ask */
                agent: string | null;
            } | null;
            /** @description The last signature somebody was to confirm */
            signing: {
                /** @enum {string} */
                role: "head" | "seal";
                /** @enum {string} */
                state: "waiting" | "done" | "failed";
                /** Format: date-time */
                until: string;
                /** @description Why it was not signed */
                error: {
                    code: string;
                    text: string;
                } | null;
            } | null;
            goes_out_without_file: boolean;
            files: {
                draft: boolean;
                signed: boolean;
                issued: boolean;
            };
            actions: {
                /** @enum {string} */
                action: "edit" | "submit" | "send_back" | "sign" | "number" | "issue" | "void" | "replace";
                why_not: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        DocumentSignature: {
            n: number;
            /** @enum {string} */
            role: "head" | "seal" | "other";
            name: string | null;
            organization: string | null;
            issuer: string | null;
            at: string | null;
            /** @description Whether the time is that of a time stamp */
            is_stamped: boolean;
            /** @enum {string} */
            verdict: "unreadable" | "broken" | "changed_after" | "weak" | "unknown" | "valid";
            /** @enum {string} */
            trust: "trusted" | "unknown_authority" | "ended" | "not_yet" | "not_for_this" | "not_understood";
            trial: boolean;
            covers_whole: boolean;
            readonly after: {
                /** @enum {string} */
                kind: "signed" | "filled" | "pages" | "notes" | "document" | "form";
                readonly what: string[];
            }[];
        };
        DocumentSignatures: {
            readonly signatures: components["schemas"]["DocumentSignature"][];
            hidden: number;
        };
        DocumentSignatureSeen: {
            n: number;
            /** @enum {string} */
            role: "head" | "seal" | "other";
            name: string | null;
            organization: string | null;
            at: string | null;
            /** @description Whether the time is that of a time stamp */
            is_stamped: boolean;
            /** @enum {string} */
            verdict: "unreadable" | "broken" | "changed_after" | "weak" | "unknown" | "valid";
            trial: boolean;
        };
        DocumentVerified: {
            agency: string;
            title: {
                vi: string;
                en: string;
            };
            symbol: string;
            /** Format: date */
            numbered_on: string;
            /** @enum {string} */
            standing: "valid" | "replaced" | "void";
            replaced_by: {
                symbol: string;
                /** Format: date */
                numbered_on: string;
            } | null;
            /** @description Whether it was issued as a file too */
            as_file: boolean;
            /** @description Who signed it, as holder of which office */
            signed: {
                name: string | null;
                office: string | null;
                at: string | null;
            } | null;
            readonly signatures: components["schemas"]["DocumentSignatureSeen"][];
            sample: boolean;
        };
        DocumentFileCompared: {
            /** @enum {string} */
            is: "same" | "other" | "changed" | "unsigned";
            readonly signatures: components["schemas"]["DocumentSignatureSeen"][];
        };
        NumberRegisterChanged: {
            id: string;
        };
        NumberTaken: {
            n: number;
            symbol: string;
        };
        NumberVoided: {
            n: number;
        };
        NumberRegisterListed: {
            id: string;
            agency: {
                code: string;
                name: string;
            };
            series: string;
            year: number;
            name: string;
            pattern: string;
            starts_after: number;
            last: number;
            last_on: string | null;
            /** @description How many numbers were taken here */
            given: number;
            /** @description How many of them are void */
            voided: number;
            /** @description Number and symbol of the next one */
            next: string;
            sample: boolean;
        };
        NumberRegister: {
            id: string;
            agency: {
                code: string;
                name: string;
            };
            series: string;
            year: number;
            name: string;
            pattern: string;
            starts_after: number;
            last: number;
            last_on: string | null;
            /** @description How many numbers were taken here */
            given: number;
            /** @description How many of them are void */
            voided: number;
            /** @description Number and symbol of the next one */
            next: string;
            sample: boolean;
            numbers: {
                n: number;
                symbol: string;
                /** Format: date */
                taken_on: string;
                /** Format: date-time */
                taken_at: string;
                used_by: {
                    kind: string;
                    id: string;
                } | null;
                /** @description What a number taken by hand is for */
                note: string | null;
                void_reason: string | null;
                voided_at: string | null;
                can_be_voided: boolean;
            }[];
            /** @description Ask with before to see earlier numbers */
            more_before: number | null;
        };
        DocumentSigner: {
            driver: string;
            /** @description Whether its signatures bind; else each is marked as a trial */
            real: boolean;
            settings: {
                [key: string]: string;
            };
            has_holder: boolean;
            has_secret: boolean;
            stamp_url: string | null;
            stamp_policy: string | null;
        };
        DocumentSigners: {
            agencies: {
                code: string;
                name: string;
                seal: components["schemas"]["DocumentSigner"] | null;
                people: {
                    account_id: string;
                    name: string;
                    title: string | null;
                    /** @description Code of the agency or part where the role is held */
                    agency: string;
                    signer: components["schemas"]["DocumentSigner"] | null;
                }[];
            }[];
            drivers: {
                name: string;
                real: boolean;
                /** @enum {string} */
                secret: "needed" | "none";
                settings: {
                    name: string;
                    /** @enum {string} */
                    kind: "text" | "url" | "choice";
                    needed: boolean;
                    choices: string[];
                }[];
            }[];
        };
        TokenOrder: {
            signing: string;
            /** Format: date-time */
            until: string;
            /** @description Where the order is taken on the officer’s own machine */
            agent: string;
            /** @description The order as the agent takes it */
            order: {
                [key: string]: string;
            };
        };
        DocumentTemplateChanged: {
            id: string;
        };
        DocumentTemplateFilePut: {
            id: string;
            faults: number;
        };
        DocumentKind: {
            code: string;
            title: {
                vi: string;
                en: string;
            };
            about: string | null;
            fields: {
                name: string;
                label: {
                    vi: string;
                    en: string;
                };
                /** @enum {string} */
                type: "text" | "day" | "money" | "number" | "yes_no" | "list";
                needed: boolean;
                columns: {
                    name: string;
                    label: {
                        vi: string;
                        en: string;
                    };
                    /** @enum {string} */
                    type: "text" | "day" | "money" | "number" | "yes_no";
                }[];
            }[];
            house_fields: {
                name: string;
                label: {
                    vi: string;
                    en: string;
                };
                /** @enum {string} */
                type: "text" | "day" | "money" | "number" | "yes_no" | "list";
                needed: boolean;
                columns: {
                    name: string;
                    label: {
                        vi: string;
                        en: string;
                    };
                    /** @enum {string} */
                    type: "text" | "day" | "money" | "number" | "yes_no";
                }[];
            }[];
        };
        DocumentTemplateListed: {
            id: string;
            agency: {
                code: string;
                name: string;
            };
            kind: string;
            kind_title: {
                vi: string;
                en: string;
            };
            code: string;
            edition: number;
            name: string;
            name_en: string | null;
            used_for: string;
            /** @enum {string} */
            format: "docx" | "typst";
            file_name: string | null;
            series: string;
            basis: string;
            verified: boolean;
            valid_from: string | null;
            valid_to: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            readonly faults: {
                /** @enum {string} */
                code: "field_unknown" | "list_as_value" | "raw_forbidden" | "syntax" | "not_closed" | "not_opened" | "closed_otherwise" | "tag_cut" | "place_unfilled" | "filter_unknown" | "does_not_fill";
                tag: string;
                /** @description body, header, footer, notes, or the name of a text */
                part: string;
                paragraph: number | null;
                near: string;
            }[];
            /** Format: date-time */
            made_at: string;
            sample: boolean;
        };
        DocumentTemplate: {
            id: string;
            agency: {
                code: string;
                name: string;
            };
            kind: string;
            kind_title: {
                vi: string;
                en: string;
            };
            code: string;
            edition: number;
            name: string;
            name_en: string | null;
            used_for: string;
            /** @enum {string} */
            format: "docx" | "typst";
            file_name: string | null;
            series: string;
            basis: string;
            verified: boolean;
            valid_from: string | null;
            valid_to: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            readonly faults: {
                /** @enum {string} */
                code: "field_unknown" | "list_as_value" | "raw_forbidden" | "syntax" | "not_closed" | "not_opened" | "closed_otherwise" | "tag_cut" | "place_unfilled" | "filter_unknown" | "does_not_fill";
                tag: string;
                /** @description body, header, footer, notes, or the name of a text */
                part: string;
                paragraph: number | null;
                near: string;
            }[];
            /** Format: date-time */
            made_at: string;
            sample: boolean;
            content: {
                title: string;
                abstract: string;
                salutation: string;
                body: string;
                standing: string;
                recipients: string;
            } | null;
            editions: {
                id: string;
                edition: number;
                /** @enum {string} */
                state: "draft" | "published" | "withdrawn";
                valid_from: string | null;
                valid_to: string | null;
            }[];
            actions: {
                /** @enum {string} */
                action: "change" | "publish" | "withdraw" | "renew";
                why_not: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        DeliveryWaiting: {
            /** @description Null where the actor gives nowhere */
            agency: {
                code: string;
                name: string;
            } | null;
            /** @description Those the actor gives at */
            agencies: {
                code: string;
                name: string;
            }[];
            /** @description The parts of the agency */
            units: {
                code: string;
                name: string;
            }[];
            lines: {
                code: string;
                procedure_code: string;
                procedure_name: string;
                applicant_name: string;
                received_at: string | null;
                due_at: string | null;
                originals: number;
                /** @description Originals and copies, without what is electronic */
                papers: number;
            }[];
        };
        DeliveryGiven: {
            code: string;
        };
        DeliveryTaken: {
            code: string;
            taken: number;
            missing: number;
        };
        DeliveryListed: {
            code: string;
            /**
             * @description To a unit, or results back to the desk
             * @enum {string}
             */
            direction: "to_unit" | "to_desk";
            /** @enum {string} */
            state: "given" | "taken" | "taken_back";
            agency: {
                code: string;
                name: string;
            };
            unit: {
                code: string;
                name: string;
            } | null;
            giver: string | null;
            /** Format: date-time */
            given_at: string;
            taker: string | null;
            taken_at: string | null;
            count: number;
            /** @description The actor can sign for it */
            mine: boolean;
        };
        Delivery: {
            code: string;
            /**
             * @description To a unit, or results back to the desk
             * @enum {string}
             */
            direction: "to_unit" | "to_desk";
            /** @enum {string} */
            state: "given" | "taken" | "taken_back";
            agency: {
                code: string;
                name: string;
            };
            unit: {
                code: string;
                name: string;
            } | null;
            giver: string | null;
            /** Format: date-time */
            given_at: string;
            taker: string | null;
            taken_at: string | null;
            items: {
                code: string;
                procedure_name: string;
                applicant_name: string;
                due_at: string | null;
                originals: number;
                papers: number;
                taken: boolean | null;
                reason: string | null;
            }[];
            actions: {
                /** @enum {string} */
                action: "take" | "take_back";
                why_not: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        DossierQuestion: {
            code: string;
            question: string;
        };
        DossierColleagues: {
            /** @description Who may have the step on my desk */
            hand_over: {
                account_id: string;
                name: string;
                title: string | null;
            }[];
            /** @description Who may be asked */
            ask: {
                account_id: string;
                name: string;
                title: string | null;
            }[];
        };
        BatchResults: {
            results: {
                code: string;
                why_not: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        /** @enum {string} */
        DossierState: "draft" | "sent" | "received" | "assigned" | "verifying" | "consulting" | "supplement" | "paused" | "field_check" | "drafted" | "signed" | "issued" | "at_desk" | "returned" | "refused" | "ineligible" | "stopped" | "withdrawn" | "uncollected" | "voided";
        Assignees: {
            /** @description Those of the dossiers asked about that may be given to somebody */
            codes: string[];
            people: {
                account_id: string;
                name: string;
                title: string | null;
                stands_in: boolean;
                /** @description Dossiers that lie on their desk now */
                open: number;
                late: number;
                /** @description Which of the dossiers they may be given */
                codes: string[];
            }[];
        };
        Received: {
            code: string;
            state: components["schemas"]["DossierState"];
            due_at: string | null;
            fee: number;
            secret?: string;
        };
        Promised: {
            /** @description Null while the clock would stand from the beginning */
            due_at: string | null;
            /** @description The step after which a day is given */
            waits_for: string | null;
        };
        Sent: {
            code: string;
            /** @constant */
            state: "sent";
            secret: string;
        };
        Progressed: {
            code: string;
            state: components["schemas"]["DossierState"];
            due_at: string | null;
        };
        DossierLine: {
            code: string;
            procedure_code: string;
            procedure_name: string;
            applicant_name: string;
            state: components["schemas"]["DossierState"];
            channel: string;
            agency: string;
            agency_name: string;
            /** Format: date-time */
            submitted_at: string;
            received_at: string | null;
            due_at: string | null;
            desk_due_at: string | null;
            late: boolean;
            soon: boolean;
            left: {
                days: number;
                hours: number;
                minutes: number;
            } | null;
            holder_id: string | null;
        };
        DossierList: {
            lines: components["schemas"]["DossierLine"][];
            /** @description Give it as `after` for the next page */
            next: string | null;
        };
        DeskToday: {
            sent: number;
            received: number;
            due_today: number;
            late: number;
            ready: number;
        };
        ShownApplicant: {
            kind: string;
            name: string;
            birth_date?: string | null;
            sex?: string | null;
            address?: string | null;
            phone?: string | null;
            email?: string | null;
            submitter?: {
                name: string;
                authority: string;
                phone?: string | null;
            } | null;
        };
        DossierSheet: {
            code: string;
            procedure_code: string;
            procedure_name: string;
            case_code: string | null;
            state: components["schemas"]["DossierState"];
            channel: string;
            agency: {
                code: string;
                name: string;
                address: string | null;
                phone: string | null;
            } | null;
            /** @description At whose counter it was handed in, where that is another agency’s */
            via: {
                code: string;
                name: string;
                address: string | null;
                phone: string | null;
            } | null;
            applicant_name: string;
            applicant: components["schemas"]["ShownApplicant"] | null;
            return_method: string;
            fee: number;
            term: {
                amount: number;
                unit: string;
            } | null;
            /** Format: date-time */
            submitted_at: string;
            received_at: string | null;
            first_due_at: string | null;
            due_at: string | null;
            solved_at: string | null;
            ended_at: string | null;
            result_number: string | null;
            clock: {
                late: boolean;
                soon: boolean;
                days: number;
                hours: number;
                minutes: number;
            } | null;
            steps: {
                code: string;
                position: number;
                name: string;
                kind: string;
                role: string;
                /** @description Time the process gives it */
                allotted: {
                    amount: number;
                    /** @enum {string} */
                    unit: "wd" | "d" | "h";
                };
                /** @description The clock stands while it lasts */
                outside_term: boolean;
                state: string;
                holder_id: string | null;
                holder: string | null;
                done_by: string | null;
                opened_at: string | null;
                due_at: string | null;
                done_at: string | null;
                worked_minutes: number | null;
                checks: string[];
                checked: number[];
                mine: boolean;
            }[];
            components: {
                id: string;
                code: string;
                name: string;
                kind: string;
                quantity: number;
                /** @description When the desk ticked off that it was carried in */
                seen_at: string | null;
                file_id: string | null;
                file_name: string | null;
            }[];
            pauses: {
                reason: string;
                basis: string | null;
                mode: string;
                /** Format: date-time */
                from_at: string;
                to_at: string | null;
            }[];
            slips: {
                id: string;
                kind: string;
                form: string;
                regulation: string;
                number: string;
                printed: number;
                /** Format: date-time */
                made_at: string;
                /** @description When it stopped holding: it was replaced, or the reception was a mistake */
                voided_at: string | null;
                reason: string | null;
                /** @description What form 02 asks for */
                papers: {
                    code: string;
                    name: string;
                    what: string;
                }[];
            }[];
            /** @description Papers the applicant may still send */
            wanted: {
                code: string;
                name: string;
                /** @description What form 02 says of it; null where it was simply not handed in */
                what: string | null;
                component_id: string | null;
                file_name: string | null;
                /** @description A file was put to it since it was asked for */
                sent: boolean;
            }[];
            /** @description The result as files; to whoever proves it is theirs once it was given electronically */
            results: {
                id: string;
                file_name: string;
                /** Format: date-time */
                attached_at: string;
            }[];
            /** @description The last day to bring what was asked for */
            answer_by: string | null;
            /** @description When the applicant sent it, while nobody has looked */
            brought_at: string | null;
            /** @description The result on its way by post */
            post: {
                number: string;
                /** @enum {string} */
                news: "sent" | "arrived" | "came_back";
                at: string;
            } | null;
            sample: boolean;
            remarks: {
                step: string;
                /** @enum {string} */
                kind: "opinion" | "note" | "returned" | "handed_over";
                text: string;
                id: string;
                /** @description The file that goes with it, loaded by the id */
                file_name: string | null;
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
            questions: {
                id: string;
                step: string;
                by: string | null;
                to: string | null;
                text: string;
                /** Format: date-time */
                asked_at: string;
                answer: string | null;
                answered_by: string | null;
                answered_at: string | null;
                /** @description Whether it is mine to answer */
                mine: boolean;
            }[];
            id_number: string | null;
            /** @description Who took the result away */
            collector: {
                name: string;
                authority?: string | null;
                id_checked: boolean;
                unchecked_because?: string | null;
            } | null;
            /** @description What it came in, where it came by post */
            consignment: {
                number: string;
                posted_on: string;
                envelope_kept: boolean;
            } | null;
            secret: string | null;
            version: number;
            id: string;
            /** @description The result as a document that was issued */
            result: {
                id: string;
                symbol: string;
                /** Format: date */
                numbered_on: string;
                has_file: boolean;
            } | null;
            is_mine: boolean;
            /** @description Where its paper is; null where there is none, or nobody follows it */
            paper: {
                /** @enum {string} */
                place: "desk" | "to_unit" | "unit" | "to_desk";
                /** @description The delivery it was on last */
                delivery: string | null;
                given_by: string | null;
                given_at: string | null;
                taken_by: string | null;
                taken_at: string | null;
            } | null;
            /** @description Who has the next step and by when; null where it is over */
            next: {
                /** @enum {string} */
                who: "citizen" | "reception" | "holder" | "role";
                role: string;
                /** Format: date-time */
                by: string;
                /** @description Told that nobody touches it, and still nobody does */
                raised: ("head" | "superior") | null;
            } | null;
            history: {
                seq: number;
                kind: string;
                /** Format: date-time */
                occurred_at: string;
                by: string | null;
                data: {
                    [key: string]: unknown;
                };
            }[];
            actions: {
                /** @enum {string} */
                action: "receive" | "refuse" | "guide" | "request_supplement" | "supplement" | "assign" | "complete" | "find_ineligible" | "return" | "send_back" | "withdraw" | "stop" | "void" | "correct" | "recall" | "claim" | "give_back" | "hand_over" | "ask" | "remark";
                why_not: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        TrackedDossier: {
            code: string;
            procedure_code: string;
            procedure_name: string;
            case_code: string | null;
            state: components["schemas"]["DossierState"];
            channel: string;
            agency: {
                code: string;
                name: string;
                address: string | null;
                phone: string | null;
            } | null;
            /** @description At whose counter it was handed in, where that is another agency’s */
            via: {
                code: string;
                name: string;
                address: string | null;
                phone: string | null;
            } | null;
            applicant_name: string;
            applicant: components["schemas"]["ShownApplicant"] | null;
            return_method: string;
            fee: number;
            term: {
                amount: number;
                unit: string;
            } | null;
            /** Format: date-time */
            submitted_at: string;
            received_at: string | null;
            first_due_at: string | null;
            due_at: string | null;
            solved_at: string | null;
            ended_at: string | null;
            result_number: string | null;
            clock: {
                late: boolean;
                soon: boolean;
                days: number;
                hours: number;
                minutes: number;
            } | null;
            steps: {
                code: string;
                position: number;
                name: string;
                kind: string;
                role: string;
                /** @description Time the process gives it */
                allotted: {
                    amount: number;
                    /** @enum {string} */
                    unit: "wd" | "d" | "h";
                };
                /** @description The clock stands while it lasts */
                outside_term: boolean;
                state: string;
                opened_at: string | null;
                due_at: string | null;
                done_at: string | null;
                worked_minutes: number | null;
            }[];
            components: {
                id: string;
                code: string;
                name: string;
                kind: string;
                quantity: number;
                /** @description When the desk ticked off that it was carried in */
                seen_at: string | null;
                file_id: string | null;
                file_name: string | null;
            }[];
            pauses: {
                reason: string;
                basis: string | null;
                mode: string;
                /** Format: date-time */
                from_at: string;
                to_at: string | null;
            }[];
            slips: {
                id: string;
                kind: string;
                form: string;
                regulation: string;
                number: string;
                printed: number;
                /** Format: date-time */
                made_at: string;
                /** @description When it stopped holding: it was replaced, or the reception was a mistake */
                voided_at: string | null;
                reason: string | null;
                /** @description What form 02 asks for */
                papers: {
                    code: string;
                    name: string;
                    what: string;
                }[];
            }[];
            /** @description Papers the applicant may still send */
            wanted: {
                code: string;
                name: string;
                /** @description What form 02 says of it; null where it was simply not handed in */
                what: string | null;
                component_id: string | null;
                file_name: string | null;
                /** @description A file was put to it since it was asked for */
                sent: boolean;
            }[];
            /** @description The result as files; to whoever proves it is theirs once it was given electronically */
            results: {
                id: string;
                file_name: string;
                /** Format: date-time */
                attached_at: string;
            }[];
            /** @description The last day to bring what was asked for */
            answer_by: string | null;
            /** @description When the applicant sent it, while nobody has looked */
            brought_at: string | null;
            /** @description The result on its way by post */
            post: {
                number: string;
                /** @enum {string} */
                news: "sent" | "arrived" | "came_back";
                at: string;
            } | null;
            sample: boolean;
            is_proven: boolean;
            /** @description To send what was asked for */
            bring: {
                why_not: {
                    code: string;
                    text: string;
                } | null;
            };
            /** @description To take it back */
            withdraw: {
                why_not: {
                    code: string;
                    text: string;
                } | null;
            };
            /** @description Whether who proves it is theirs may put files to its papers now */
            takes_papers: boolean;
        };
        DeadlineLedger: {
            code: string;
            /** Format: date-time */
            received_at: string;
            term: {
                amount: number;
                unit: string;
            };
            due_at: string | null;
            /** @description What the calendar of today gives; differs from due_at where the calendar has changed since */
            recounted: string | null;
            days: {
                day: string;
                counted: boolean | number;
                rule: string;
                text: string;
                basis: string | null;
                verified: boolean;
            }[];
            pauses: {
                reason: string;
                basis: string | null;
                mode: string;
                /** Format: date-time */
                from_at: string;
                to_at: string | null;
            }[];
        };
        CorrectedBefore: {
            /** Format: date-time */
            at: string;
            by: string | null;
            reason: string;
            before: {
                applicant?: {
                    name: string;
                    birth_date?: string | null;
                    address?: string | null;
                    phone?: string | null;
                    email?: string | null;
                };
                procedure?: string;
                case?: string | null;
                components?: {
                    code: string;
                    name: string;
                    kind: string;
                    quantity: number;
                }[];
                return_method?: string;
                fee?: number;
            };
            id_number: string | null;
        };
        DossierRegister: {
            from: string;
            to: string;
            /** @description There are more than these */
            more: boolean;
            lines: {
                code: string;
                agency_name: string;
                procedure_name: string;
                applicant_name: string;
                address: string;
                phone: string;
                /** @enum {string} */
                state: "draft" | "sent" | "received" | "assigned" | "verifying" | "consulting" | "supplement" | "paused" | "field_check" | "drafted" | "signed" | "issued" | "at_desk" | "returned" | "refused" | "ineligible" | "stopped" | "withdrawn" | "uncollected" | "voided";
                /** @enum {string} */
                channel: "desk" | "online" | "post";
                received_at: string | null;
                due_at: string | null;
                solved_at: string | null;
                returned_at: string | null;
                /** @enum {string} */
                return_method: "desk" | "post" | "electronic";
                collected_by: string;
                post_number: string | null;
                result_number: string | null;
                receiver: string | null;
            }[];
        };
        Attached: {
            code: string;
            component: string;
            file_id: string;
        };
        ResultAttached: {
            code: string;
            id: string;
            file_name: string;
        };
        StepFile: {
            code: string;
            id: string;
            file_name: string;
        };
        WorkLine: {
            code: string;
            version: number;
            /** @description Blank for who may not see people */
            applicant_name: string;
            procedure_name: string;
            state: components["schemas"]["DossierState"];
            channel: string;
            agency: string;
            agency_name: string;
            /** @enum {string} */
            group: "late" | "today" | "week" | "later" | "waiting";
            /** @description The open step: mine where one is, else one nobody has, else the first */
            step: {
                code: string;
                name: string;
                kind: string;
                role: string;
            } | null;
            holder_id: string | null;
            holder: string | null;
            is_mine: boolean;
            /** @description To colleagues, that wait for an answer */
            questions: number;
            /** @description Silent for longer than its step usually takes */
            raised: boolean;
            /** @description Promised to the applicant */
            due_at: string | null;
            /** @description When it must leave the desk; the order of the list */
            desk_due_at: string | null;
            /** @description Working time until then, or since */
            left: {
                days: number;
                hours: number;
                minutes: number;
            } | null;
            late: boolean;
            soon: boolean;
            /** @description Which share of the time at this desk has gone, in percent */
            gone: number | null;
            acts: ("complete" | "sign" | "claim" | "give_back" | "hand_over" | "assign")[];
        };
        WorkList: {
            lines: components["schemas"]["WorkLine"][];
            /** @description Give it as `after` for the next page */
            next: string | null;
            groups: {
                /** @enum {string} */
                group: "late" | "today" | "week" | "later" | "waiting";
                count: number;
            }[];
            views: {
                /** @enum {string} */
                view: "mine" | "role" | "asked" | "asking" | "unassigned" | "open" | "silent";
                count: number;
            }[];
        };
        Workers: {
            people: {
                account_id: string;
                name: string;
                title: string | null;
                /** @description Steps on their desk */
                open: number;
                late: number;
                /** @description Of these, on somebody else */
                waiting: number;
                /** @description On leave today */
                away: {
                    until: string;
                    stand_in: string;
                } | null;
            }[];
        };
        WorkSpread: {
            spread: {
                code: string;
                procedure: string;
                /** @description An account; null where nobody may have it */
                to: string | null;
            }[];
        };
        CriteriaSetListed: {
            /** @description code@version */
            set: string;
            code: string;
            version: number;
            name: string;
            basis: string;
            /** Format: date */
            effective_from: string;
            supersedes: string | null;
            kinds: string[];
            /** @description Thousandths of a point: 9500 is 9.5 */
            total: number;
            verified: boolean;
            standing: string;
            brought: boolean;
            fields: number;
            components: number;
            measured: {
                components: number;
                /** @description Thousandths of a point: 9500 is 9.5 */
                points: number;
            };
        };
        CriteriaSet: {
            /** @description code@version */
            set: string;
            code: string;
            version: number;
            name: string;
            basis: string;
            /** Format: date */
            effective_from: string;
            supersedes: string | null;
            kinds: string[];
            /** @description Thousandths of a point: 9500 is 9.5 */
            total: number;
            verified: boolean;
            standing: string;
            brought: boolean;
            fields: number;
            components: number;
            measured: {
                components: number;
                /** @description Thousandths of a point: 9500 is 9.5 */
                points: number;
            };
            /** @description Fields, criteria, components with their kind of score and what fills them */
            content: unknown;
            /** @description What fills each component today: measure, survey, declared, unknown */
            sources: {
                [key: string]: string;
            };
        };
        CriteriaSetFaults: {
            set: string | null;
            faults: {
                sheet: string;
                row: number;
                column: string;
                code: string;
                text: string;
            }[];
        };
        CriteriaSetKept: {
            set: string;
            name: string;
        };
        RoundOpened: {
            round: string;
            set: string;
            agencies: number;
        };
        RoundListed: {
            code: string;
            name: string;
            set: string;
            period: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            deadlines: {
                [key: string]: string;
            };
            /** Format: date-time */
            opened_at: string;
            published_at: string | null;
            sample: boolean;
        };
        Round: {
            code: string;
            name: string;
            set: string;
            period: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            deadlines: {
                [key: string]: string;
            };
            /** Format: date-time */
            opened_at: string;
            published_at: string | null;
            sample: boolean;
            /** @description What moves it on now, and why not */
            steps: {
                /** @enum {string} */
                step: "start_self_scoring" | "start_appraisal" | "ask_explanations" | "start_second_appraisal" | "hand_to_council" | "publish";
                objection: {
                    code: string;
                    text: string;
                } | null;
            }[];
            undecided: number;
            disputes_open: number;
            agencies: {
                agency: string;
                name: string;
                kind: string;
                /** @description Components people declare */
                asked: number;
                missing: string[];
                appraised: number;
                disputed: string[];
                /** @description Components without decided points, by what would fill them */
                undecided: {
                    measure: string[];
                    survey: string[];
                    declared: string[];
                    unknown: string[];
                };
                due_on: string | null;
                extended_to: string | null;
                late: boolean;
                chased_at: string | null;
                /** @description The first day the agency does not stand any more */
                ended_on: string | null;
                successor: string | null;
            }[];
        };
        RoundAdvanced: {
            round: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            digest: string | null;
        };
        RoundRanking: {
            round: string;
            name: string;
            set: string;
            period: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            frozen: boolean;
            digest: string | null;
            published_at: string | null;
            fields: {
                code: string;
                name: string;
                /** @description Thousandths of a point: 9500 is 9.5 */
                max: number;
            }[];
            bands: {
                code: string;
                name: string;
            }[];
            groups: {
                group: string;
                name: string;
                rows: {
                    rank: number | null;
                    agency: string;
                    name: string;
                    /** @description Thousandths of a point; null is not known, which is no zero */
                    points: number | null;
                    /** @description Thousandths of a point: 9500 is 9.5 */
                    max: number;
                    /** @description Thousandths of a point: 9500 is 9.5 */
                    unknown: number;
                    share: number | null;
                    band: string | null;
                    tie: boolean;
                    fields: {
                        code: string;
                        rank: number | null;
                        /** @description Thousandths of a point; null is not known, which is no zero */
                        points: number | null;
                        /** @description Thousandths of a point: 9500 is 9.5 */
                        max: number;
                        /** @description Thousandths of a point: 9500 is 9.5 */
                        unknown: number;
                    }[];
                    change: {
                        rank: number | null;
                        points: number | null;
                    } | null;
                }[];
            }[];
            /** @description Agencies whose sheet the reader may open while the round runs; null: everybody opens all */
            opens: string[] | null;
        };
        IndexDuty: {
            round: string;
            name: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            agency: string;
            agency_name: string;
            due_on: string | null;
            open: number;
            of: number;
            disputed: number;
            chased_at: string | null;
        };
        ScoreDone: {
            component: string;
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
            decided: boolean;
        };
        SurveysEntered: {
            agency: string;
            component: string;
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
        }[];
        SurveyStanding: {
            component: string;
            /** @description Where the counts entered last came from: of the component, else of another */
            source: string;
            agencies: {
                agency: string;
                version: number;
                /** @description Thousandths of a point; null is not known, which is no zero */
                points: number | null;
                left_out: boolean;
                /** @description Counts by option, one for each item asked; none where nothing was entered */
                items: {
                    [key: string]: number;
                }[];
            }[];
        };
        RoundSheet: {
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
            /** @description Thousandths of a point: 9500 is 9.5 */
            max: number;
            /** @description Thousandths of a point: 9500 is 9.5 */
            unknown: number;
            round: string;
            name: string;
            set: string;
            period: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            due_on: string | null;
            agency: {
                code: string;
                name: string;
                kind: string;
            };
            share: number | null;
            fields: {
                /** @description Thousandths of a point; null is not known, which is no zero */
                points: number | null;
                /** @description Thousandths of a point: 9500 is 9.5 */
                max: number;
                /** @description Thousandths of a point: 9500 is 9.5 */
                unknown: number;
                code: string;
                name: string;
                criteria: {
                    /** @description Thousandths of a point; null is not known, which is no zero */
                    points: number | null;
                    /** @description Thousandths of a point: 9500 is 9.5 */
                    max: number;
                    /** @description Thousandths of a point: 9500 is 9.5 */
                    unknown: number;
                    code: string;
                    name: string;
                    components: {
                        code: string;
                        name: string;
                        /** @description Thousandths of a point: 9500 is 9.5 */
                        max: number;
                        /** @description What stands in the denominator: 0 where left out or only informing */
                        counts_for: number;
                        /** @description Thousandths of a point; null is not known, which is no zero */
                        points: number | null;
                        status: string;
                        ratio: number | null;
                        explanation: string[];
                        kind: string;
                        /** @description Parameters of the kind of score */
                        scoring: unknown;
                        part: string;
                        source: string;
                        appraiser: string | null;
                        papers_asked: string[];
                        verified: boolean;
                        remarks: string[];
                        figures: {
                            measure: string;
                            version: number;
                            period: string;
                            cut: string;
                            as_of: string;
                            value: number | null;
                            numerator: number | null;
                            denominator: number | null;
                            /** @description Address of the rows behind it */
                            rows: string;
                        }[];
                        /** @description Measures that no record gives yet */
                        lacking: {
                            component: string;
                            measure: string;
                            record: string;
                            text: string;
                        }[];
                        /** @description Thousandths of a point; null is not known, which is no zero */
                        self: number | null;
                        /** @description Thousandths of a point; null is not known, which is no zero */
                        first: number | null;
                        /** @description Thousandths of a point; null is not known, which is no zero */
                        second: number | null;
                        /** @description Thousandths of a point; null is not known, which is no zero */
                        council: number | null;
                        disputed: boolean;
                        left_out: boolean;
                        decided: boolean;
                        value: unknown;
                        due_on: string | null;
                        /** @description The work it waits for, where it is for who asks to do it */
                        waits: ("self_score" | "appraise" | "explain" | "appraise_again" | "decide" | "dispute" | "settle_dispute" | "leave_out") | null;
                        evidence: {
                            id: string;
                            file: string;
                            name: string;
                            sha256: string;
                            /** Format: date-time */
                            added_at: string;
                        }[];
                        history: {
                            work: string;
                            title: string;
                            by: string;
                            at: string;
                            /** @description Thousandths of a point; null is not known, which is no zero */
                            from: number | null;
                            /** @description Thousandths of a point; null is not known, which is no zero */
                            to: number | null;
                            why: string;
                        }[];
                        works: {
                            /** @enum {string} */
                            work: "self_score" | "appraise" | "explain" | "appraise_again" | "decide" | "dispute" | "settle_dispute" | "leave_out";
                            title: string;
                            objection: {
                                code: string;
                                text: string;
                            } | null;
                        }[];
                    }[];
                }[];
            }[];
        };
        IndexEvidence: {
            file: string;
            evidence: {
                id: string;
                component: string;
            }[];
        };
        LiveIndexSheet: {
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
            /** @description Thousandths of a point: 9500 is 9.5 */
            max: number;
            /** @description Thousandths of a point: 9500 is 9.5 */
            unknown: number;
            set: string;
            name: string;
            period: {
                code: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            cut: string;
            agency: {
                code: string;
                name: string;
            };
            share: number | null;
            fields: {
                /** @description Thousandths of a point; null is not known, which is no zero */
                points: number | null;
                /** @description Thousandths of a point: 9500 is 9.5 */
                max: number;
                /** @description Thousandths of a point: 9500 is 9.5 */
                unknown: number;
                code: string;
                name: string;
                criteria: {
                    /** @description Thousandths of a point; null is not known, which is no zero */
                    points: number | null;
                    /** @description Thousandths of a point: 9500 is 9.5 */
                    max: number;
                    /** @description Thousandths of a point: 9500 is 9.5 */
                    unknown: number;
                    code: string;
                    name: string;
                    components: {
                        code: string;
                        name: string;
                        /** @description Thousandths of a point: 9500 is 9.5 */
                        max: number;
                        /** @description What stands in the denominator: 0 where left out or only informing */
                        counts_for: number;
                        /** @description Thousandths of a point; null is not known, which is no zero */
                        points: number | null;
                        status: string;
                        ratio: number | null;
                        explanation: string[];
                        kind: string;
                        /** @description Parameters of the kind of score */
                        scoring: unknown;
                        part: string;
                        source: string;
                        appraiser: string | null;
                        papers_asked: string[];
                        verified: boolean;
                        remarks: string[];
                        figures: {
                            measure: string;
                            version: number;
                            period: string;
                            cut: string;
                            as_of: string;
                            value: number | null;
                            numerator: number | null;
                            denominator: number | null;
                            /** @description Address of the rows behind it */
                            rows: string;
                        }[];
                        /** @description Measures that no record gives yet */
                        lacking: {
                            component: string;
                            measure: string;
                            record: string;
                            text: string;
                        }[];
                    }[];
                }[];
            }[];
        };
        LiveIndex: {
            set: string;
            name: string;
            period: {
                code: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            cut: string;
            lacking: {
                component: string;
                measure: string;
                record: string;
                text: string;
            }[];
            groups: {
                group: string;
                name: string;
                rows: {
                    rank: number | null;
                    agency: string;
                    name: string;
                    /** @description Thousandths of a point; null is not known, which is no zero */
                    points: number | null;
                    /** @description Thousandths of a point: 9500 is 9.5 */
                    max: number;
                    /** @description Thousandths of a point: 9500 is 9.5 */
                    unknown: number;
                    share: number | null;
                    band: string | null;
                    tie: boolean;
                    fields: {
                        code: string;
                        rank: number | null;
                        /** @description Thousandths of a point; null is not known, which is no zero */
                        points: number | null;
                        /** @description Thousandths of a point: 9500 is 9.5 */
                        max: number;
                        /** @description Thousandths of a point: 9500 is 9.5 */
                        unknown: number;
                    }[];
                    change: {
                        rank: number | null;
                        points: number | null;
                    } | null;
                }[];
            }[];
        };
        InitiativeChanged: {
            code: string;
        };
        InitiativeListed: {
            code: string;
            agency: {
                code: string;
                name: string;
            };
            title: string;
            measure: string;
            before_period: string;
            after_period: string;
            /** @enum {string} */
            proposed_as: "officer" | "agency";
            /** Format: date-time */
            proposed_at: string;
            decided_at: string | null;
            sample: boolean;
            /** @description How many other agencies apply it */
            applications: number;
            /** @enum {string} */
            state: "proposed" | "withdrawn" | "assigned" | "assessed" | "recognised" | "declined";
        };
        InitiativeRecognisedListed: {
            code: string;
            agency: {
                code: string;
                name: string;
            };
            title: string;
            measure: string;
            before_period: string;
            after_period: string;
            /** @enum {string} */
            proposed_as: "officer" | "agency";
            /** Format: date-time */
            proposed_at: string;
            decided_at: string | null;
            sample: boolean;
            /** @description How many other agencies apply it */
            applications: number;
        };
        InitiativeRecognised: {
            code: string;
            agency: {
                code: string;
                name: string;
            };
            title: string;
            measure: string;
            before_period: string;
            after_period: string;
            /** @enum {string} */
            proposed_as: "officer" | "agency";
            /** Format: date-time */
            proposed_at: string;
            decided_at: string | null;
            sample: boolean;
            content: string;
            /** @description Why it was recognised or declined */
            reason: string | null;
            applications: {
                agency: {
                    code: string;
                    name: string;
                };
                /** Format: date */
                from: string;
            }[];
        };
        Initiative: {
            code: string;
            agency: {
                code: string;
                name: string;
            };
            title: string;
            measure: string;
            before_period: string;
            after_period: string;
            /** @enum {string} */
            proposed_as: "officer" | "agency";
            /** Format: date-time */
            proposed_at: string;
            decided_at: string | null;
            sample: boolean;
            content: string;
            /** @description Why it was recognised or declined */
            reason: string | null;
            applications: {
                agency: {
                    code: string;
                    name: string;
                };
                /** Format: date */
                from: string;
            }[];
            /** @enum {string} */
            state: "proposed" | "withdrawn" | "assigned" | "assessed" | "recognised" | "declined";
            proposer: string | null;
            assessor: string | null;
            assessor_id: string | null;
            assess_by: string | null;
            recommended: boolean | null;
            assessment: string | null;
            assessed_at: string | null;
            decider: string | null;
            /** @description Whom the actor may name to assess it */
            assessors: {
                account_id: string;
                name: string;
                title: string | null;
            }[];
            /** @description For which agencies the actor may note that they apply it */
            apply_at: {
                code: string;
                name: string;
            }[];
            actions: {
                /** @enum {string} */
                action: "amend" | "withdraw" | "assign" | "assess" | "recognise" | "decline" | "apply";
                why_not: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        Figure: {
            value: number | null;
            numerator: number;
            denominator: number | null;
            measure: string;
            version: number;
            unit: string;
            agency: string;
            subtree: boolean;
            period: {
                code: string;
                from: string;
                to: string;
            };
            /** @description The place in the journal up to which events count */
            cut: string;
            as_of: string;
        };
        Measure: {
            name: string;
            version: number;
            kind: string;
            unit: string;
            better: string | null;
            title: string;
            definition: string;
            basis: {
                text: string;
                verified: boolean;
            };
        };
        FigureRows: {
            figure: components["schemas"]["Figure"];
            rows: {
                kind: string;
                code: string;
                agency: string;
                class: string;
                opened_on: string | null;
                closed_on: string | null;
                due_at: string | null;
                worked: number | null;
                /** @description Every day its kind of fact declares, by name */
                days: {
                    [key: string]: string | null;
                };
                /** @description Working minutes, đồng, answers, by name */
                amounts: {
                    [key: string]: number | null;
                };
                /** @description What it may be broken down by */
                dimensions: {
                    [key: string]: string;
                };
                /** @description Whether it counts above the line too */
                counted: boolean;
            }[];
            next: string | null;
        };
        FigureParts: {
            figure: components["schemas"]["Figure"];
            by: string;
            parts: {
                value: number | null;
                numerator: number;
                denominator: number | null;
                part: string;
            }[];
        };
        FigureSpread: {
            figure: components["schemas"]["Figure"];
            classes: {
                /** @description The most in the class, in the unit of the measure */
                up_to: number;
                count: number;
            }[];
        };
        Cockpit: {
            figures: {
                value: number | null;
                numerator: number;
                denominator: number | null;
                measure: string;
                version: number;
                unit: string;
                agency: string;
                subtree: boolean;
                period: {
                    code: string;
                    from: string;
                    to: string;
                };
                /** @description The place in the journal up to which events count */
                cut: string;
                as_of: string;
                better: string | null;
                title: string;
                definition: string;
                trend: {
                    month: string;
                    value: number | null;
                }[];
            }[];
            agencies: {
                code: string;
                name: string;
                values: {
                    [key: string]: {
                        value: number | null;
                        numerator: number;
                        denominator: number | null;
                    };
                };
            }[];
            worst: {
                code: string;
                agency: string;
                agency_name: string;
                class: string;
                /** Format: date-time */
                due_at: string;
                late_minutes: number;
            }[];
            /** @description The figures of the period asked for as `before`, by measure */
            earlier: {
                [key: string]: number | null;
            };
        };
        PublicResults: {
            period: {
                code: string;
                from: string;
                to: string;
            };
            cut: string;
            as_of: string;
            figures: {
                value: number | null;
                numerator: number;
                denominator: number | null;
                name: string;
                unit: string;
                better: string | null;
                title: string;
                definition: string;
                basis: {
                    text: string;
                    verified: boolean;
                };
                trend: {
                    month: string;
                    value: number | null;
                }[];
            }[];
            agencies: {
                code: string;
                name: string;
                values: {
                    [key: string]: {
                        value: number | null;
                        numerator: number;
                        denominator: number | null;
                    };
                };
            }[];
            /** @description Received most in the period, most first */
            procedures: {
                code: string;
                received: number;
            }[];
        };
        NoticeKind: {
            code: string;
            title: {
                vi: string;
                en: string;
            };
            /** @enum {string} */
            to: "citizen" | "staff";
            /** @description Told also to who chose to hear only what is necessary */
            necessary: boolean;
            fields: string[];
            /** @description What each text must name */
            needed: string[];
            texts: {
                /** @enum {string} */
                channel: "mail" | "sms";
                /** @description Null: as the product brings it along */
                valid_from: string | null;
                texts: {
                    vi: {
                        subject: string;
                        text: string;
                    };
                    en: {
                        subject: string;
                        text: string;
                    };
                };
                /** @description Days from which other texts hold */
                later: string[];
            }[];
        };
        NoticeChannels: {
            /** @description Where links and QR codes lead */
            public_address: string | null;
            channels: {
                /** @enum {string} */
                channel: "mail" | "sms";
                driver: string | null;
                /** @description Whether messages leave the house */
                real: boolean;
                settings: {
                    [key: string]: string;
                };
                has_password: boolean;
                drivers: {
                    name: string;
                    real: boolean;
                    /** @enum {string} */
                    password: "needed" | "optional" | "none";
                    settings: {
                        name: string;
                        /** @enum {string} */
                        kind: "text" | "host" | "port" | "mail" | "url" | "choice";
                        needed: boolean;
                        choices: string[];
                    }[];
                }[];
            }[];
        };
        NoticeLog: {
            next: string | null;
            messages: {
                id: string;
                kind: string;
                title: {
                    vi: string;
                    en: string;
                };
                /** @enum {string} */
                channel: "mail" | "sms" | "inbox";
                /** @enum {string} */
                state: "waiting" | "sent" | "demo" | "failed" | "not_sent";
                /** Format: date-time */
                queued_at: string;
                ended_at: string | null;
                /** @description But for its middle */
                to: string | null;
                error_code: string | null;
                segments: number | null;
                /** @description What it said, where a demo channel kept it */
                text: string | null;
            }[];
        };
        Inbox: {
            unread: number;
            next: string | null;
            messages: {
                id: string;
                /** Format: date-time */
                at: string;
                title: string;
                text: string;
                path: string;
                is_read: boolean;
            }[];
        };
        Accounts: {
            accounts: {
                /** Format: uuid */
                id: string;
                login: string;
                name: string;
                title: string | null;
                state: string;
            }[];
            next: string | null;
        };
        Delegations: {
            given: {
                /** Format: uuid */
                id: string;
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                reason: string;
                /** Format: date */
                valid_from: string;
                /** Format: date */
                valid_to: string;
            }[];
            received: {
                /** Format: uuid */
                id: string;
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                reason: string;
                /** Format: date */
                valid_from: string;
                /** Format: date */
                valid_to: string;
            }[];
            candidates: {
                /** Format: uuid */
                id: string;
                name: string;
                title: string | null;
            }[];
        };
        Account: {
            /** Format: uuid */
            id: string;
            login: string;
            name: string;
            title: string | null;
            phone: string | null;
            email: string | null;
            must_change_password: boolean;
            /** @enum {string} */
            state: "active" | "closed";
            assignments: {
                /** Format: uuid */
                id: string;
                role: string;
                agency: string | null;
                subtree: boolean;
                /** Format: date */
                valid_from: string;
                valid_to: string | null;
            }[];
            delegations: {
                /** Format: uuid */
                id: string;
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                reason: string;
                /** Format: date */
                valid_from: string;
                /** Format: date */
                valid_to: string;
            }[];
            actions: {
                /** @enum {string} */
                action: "reset" | "close";
                why_not: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        Roles: {
            roles: {
                code: string;
                name: string;
                permissions: string[];
                brought: boolean;
            }[];
            permissions: string[];
        };
        Holders: {
            /** Format: uuid */
            account_id: string;
            name: string;
            title: string | null;
            for_account_id: string | null;
        }[];
        Me: {
            /** Format: uuid */
            account_id: string;
            name: string;
            must_change_password: boolean;
            roles: {
                role: string;
                /** Format: uuid */
                agency_id: string;
                agency: string;
                agency_name: string;
                /** @description With all agencies below */
                subtree: boolean;
                for_account_id: string | null;
                permissions: string[];
            }[];
            permissions: string[];
        };
        PlanProposal: {
            id: string;
            /** @enum {string} */
            kind: "target" | "task" | "duty";
            /** @enum {string} */
            change: "add" | "change" | "remove";
            position: number;
            read: unknown;
            content: unknown;
            readonly source: {
                block: number;
                from: number;
                to: number;
            }[];
            confidence: number;
            readonly reasons: string[];
            readonly fields: string[];
            /** @enum {string} */
            state: "proposed" | "accepted" | "corrected" | "rejected" | "split" | "merged";
            reason: string | null;
            readonly from: string[];
            item: string | null;
            /** @description Goes in with all that is sure: open, new, above the threshold, every lead known */
            sure: boolean;
            /** @description What stands now, where an amended document would change or end it */
            before: unknown | null;
            agencies: {
                written: string;
                /** @enum {string} */
                how: "exact" | "short" | "alike" | "group" | "gone" | "ambiguous" | "unknown";
                /** @description Who is meant; none where a person is asked */
                bodies: {
                    code: string;
                    name: string;
                }[];
                /** @description Whom to choose from: successors, namesakes, alike names */
                offered: {
                    code: string;
                    name: string;
                }[];
            }[];
            /** @description Answers given before that its leads are preselected by */
            answers: string[];
            /** @description With these every lead is known */
            ready: boolean;
            /** @description What may be done with it now */
            open: ("accept" | "reject" | "split" | "merge" | "restore")[];
            dues: {
                basis: string;
                /** Format: date */
                due_on: string;
                at_least: number | null;
                unit: string | null;
            }[];
        };
        PlanProposalDecided: {
            id: string;
            state: string;
            item: string | null;
        };
        PlanDocumentImported: {
            id: string;
            targets: number;
            tasks: number;
            duties: number;
            proposals: number;
            readonly findings: {
                code: string;
                detail: {
                    [key: string]: string | number | null;
                };
            }[];
        };
        PlanDocuments: {
            id: string;
            file_name: string;
            /** @enum {string} */
            state: "read" | "reviewed" | "superseded";
            amends: boolean;
            /** @description Name of the agency whose plan it is */
            agency: string;
            /** Format: date-time */
            added_at: string;
            proposals: number;
            /** @description Proposals nobody has decided yet */
            open: number;
            /** @description As read; null where the document says none */
            title: string | null;
            /** @description Code of the plan it became or amends */
            plan: string | null;
        }[];
        PlanDocument: {
            id: string;
            file_name: string;
            /** @enum {string} */
            state: "read" | "reviewed" | "superseded";
            amends: boolean;
            /** @description Name of the agency whose plan it is */
            agency: string;
            /** Format: date-time */
            added_at: string;
            proposals: number;
            /** @description Proposals nobody has decided yet */
            open: number;
            /** @description Confidence from which a proposal is accepted with the others in one go */
            sure_from: number;
            /** @description Code of the plan; null until it is confirmed what the document is */
            plan: string | null;
            /** @description What it is, as confirmed; null until then */
            heading: {
                number: string | null;
                kind: string;
                issuer: string | null;
                period: {
                    from: string | null;
                    to: string | null;
                };
                title: string;
                /** Format: date */
                issued_on: string;
                version: number;
            } | null;
            document: {
                number: string | null;
                kind: string;
                issuer: string | null;
                period: {
                    from: string | null;
                    to: string | null;
                };
                title: string | null;
                province: string | null;
                issued_on: string | null;
            };
            blocks: {
                text: string;
                kind: string;
            }[];
            /** @description The tables, by blocks of filled cells */
            tables: {
                rows: {
                    block: number;
                    column: number;
                    width: number;
                    height: number;
                }[][];
            }[];
            unplaced: {
                block: number;
                reason: string;
                source: {
                    block: number;
                    from: number;
                    to: number;
                }[];
            }[];
            findings: {
                code: string;
                detail: {
                    [key: string]: string | number | null;
                };
            }[];
            /** @description Of an amended document: what the plan has already, word for word */
            same: {
                /** @enum {string} */
                kind: "target" | "task" | "duty";
                text: string;
                readonly source: {
                    block: number;
                    from: number;
                    to: number;
                }[];
            }[];
            /** @description What a person answered once, preselected where the same is asked */
            answers: {
                id: string;
                /** @enum {string} */
                about: "name" | "area" | "plan";
                text: string | null;
                /** @description Whom it means; nobody is the agency that issued the plan */
                bodies: {
                    code: string;
                    name: string;
                }[];
                /** @description The proposal it was answered for */
                proposal: string;
            }[];
            /** @description Open ones first, the least sure at the top */
            standing: components["schemas"]["PlanProposal"][];
        };
        PlanTargets: {
            id: string;
            text: string;
            comparator: string;
            low: number;
            high: number | null;
            unit: string | null;
            by_year: number | null;
            every: string | null;
            change: string | null;
            base: unknown;
            binding: {
                measure: string;
                agency: string;
                /** @default true */
                subtree: boolean;
                /**
                 * @default year
                 * @enum {string}
                 */
                period: "year" | "quarter" | "month";
                /** @default null */
                base_value: number | null;
            } | null;
            now: {
                goal: {
                    comparator: string;
                    low: number;
                    high: number | null;
                } | null;
                value: number | null;
                as_of: string | null;
                /** @enum {string} */
                source: "measured" | "reported" | "none";
                period: string | null;
                /** @enum {string} */
                state: "reached" | "not_reached" | "unknown";
                /** @enum {string} */
                forecast: "will_be_reached" | "will_not_be_reached" | "unknown";
                /** @description Where it leads if it goes on so: a line through its months, or a count at its monthly pace */
                projection: {
                    value: number;
                    at: string;
                    /** @enum {string} */
                    how: "line" | "pace";
                    months: number;
                    per_month: number;
                } | null;
                /** @description Why nothing is foretold; null where something is */
                not_projected: ("reported" | "no_goal" | "no_months" | "too_few_months" | "past") | null;
                readonly trend: {
                    month: string;
                    value: number | null;
                }[];
            };
            may: {
                bind: boolean;
                report: boolean;
                see_files: boolean;
            };
            reports: {
                value: number;
                /** Format: date */
                on: string;
                text: string;
                files: {
                    id: string;
                    name: string;
                }[];
            }[];
        }[];
        Plans: {
            code: string;
            number: string | null;
            kind: string;
            title: string;
            issuer: string | null;
            /** Format: date */
            issued_on: string;
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            sample: boolean;
            dues: {
                [key: string]: number;
            };
        }[];
        Plan: {
            code: string;
            number: string | null;
            kind: string;
            title: string;
            issuer: string | null;
            /** Format: date */
            issued_on: string;
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            sample: boolean;
            dues: {
                [key: string]: number;
            };
            areas: string[];
            tasks: {
                id: string;
                /** @enum {string} */
                kind: "task" | "duty";
                area: string | null;
                number: string | null;
                content: string;
                product: string | null;
                parent: string | null;
                time: string | null;
                agencies: {
                    /** @enum {string} */
                    role: "lead" | "coordinating";
                    written: string;
                    bodies: {
                        code: string;
                        name: string;
                    }[];
                }[];
                /** @description An agency I report for leads or takes part */
                mine: boolean;
                dues: {
                    [key: string]: number;
                };
                standing: ("done_on_time" | "done_late" | "late" | "soon" | "open" | "not_begun") | null;
                next_due_on: string | null;
            }[];
            by_agency: {
                code: string;
                name: string;
                dues: {
                    [key: string]: number;
                };
            }[];
            by_month: {
                month: string;
                dues: {
                    [key: string]: number;
                };
            }[];
            /** @description Later days asked for that wait for a decision */
            asked: number;
            /** @description The document it stands by, for who keeps the plan */
            document: string | null;
            may_manage: boolean;
        };
        PublicPlan: {
            code: string;
            number: string | null;
            kind: string;
            title: string;
            issuer: string | null;
            /** Format: date */
            issued_on: string;
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            sample: boolean;
            dues: {
                [key: string]: number;
            };
            areas: string[];
            tasks: {
                id: string;
                area: string | null;
                number: string | null;
                content: string;
                product: string | null;
                parent: string | null;
                time: string | null;
                leads: string[];
                dues: {
                    [key: string]: number;
                };
                standing: ("done_on_time" | "done_late" | "late" | "soon" | "open" | "not_begun") | null;
                next_due_on: string | null;
            }[];
            targets: {
                text: string;
                comparator: string;
                low: number;
                high: number | null;
                unit: string | null;
                by_year: number | null;
                every: string | null;
                change: string | null;
                /** @description The measure that shows it; null where it is reported, or nobody does */
                measure: string | null;
                now: {
                    goal: {
                        comparator: string;
                        low: number;
                        high: number | null;
                    } | null;
                    value: number | null;
                    as_of: string | null;
                    /** @enum {string} */
                    source: "measured" | "reported" | "none";
                    period: string | null;
                    /** @enum {string} */
                    state: "reached" | "not_reached" | "unknown";
                    /** @enum {string} */
                    forecast: "will_be_reached" | "will_not_be_reached" | "unknown";
                    /** @description Where it leads if it goes on so: a line through its months, or a count at its monthly pace */
                    projection: {
                        value: number;
                        at: string;
                        /** @enum {string} */
                        how: "line" | "pace";
                        months: number;
                        per_month: number;
                    } | null;
                    /** @description Why nothing is foretold; null where something is */
                    not_projected: ("reported" | "no_goal" | "no_months" | "too_few_months" | "past") | null;
                    readonly trend: {
                        month: string;
                        value: number | null;
                    }[];
                };
            }[];
        };
        StoredFile: {
            id: string;
            name: string;
        };
        PlanDues: {
            lines: {
                id: string;
                code: string;
                basis: string;
                said: string | null;
                at_least: number | null;
                unit: string | null;
                state: string;
                /** Format: date */
                from_on: string;
                /** Format: date */
                due_on: string;
                /** Format: date */
                first_due_on: string;
                done_on: string | null;
                percent: number;
                chased: number;
                agency: string;
                agency_name: string;
                /** @enum {string} */
                standing: "done_on_time" | "done_late" | "late" | "soon" | "open" | "not_begun";
                task: string;
                number: string | null;
                content: string;
                plan: string;
                plan_title: string;
                /** @description The later day that was asked for and waits for a decision */
                asked_to: string | null;
            }[];
            next: string | null;
        };
        PlanWork: {
            owed: components["schemas"]["PlanDues"];
            taking_part: {
                id: string;
                code: string;
                basis: string;
                said: string | null;
                at_least: number | null;
                unit: string | null;
                state: string;
                /** Format: date */
                from_on: string;
                /** Format: date */
                due_on: string;
                /** Format: date */
                first_due_on: string;
                done_on: string | null;
                percent: number;
                chased: number;
                agency: string;
                agency_name: string;
                /** @enum {string} */
                standing: "done_on_time" | "done_late" | "late" | "soon" | "open" | "not_begun";
                task: string;
                number: string | null;
                content: string;
                plan: string;
                plan_title: string;
                /** @description The later day that was asked for and waits for a decision */
                asked_to: string | null;
                /** @description How many open items the task has */
                of_task: number;
            }[];
        };
        PlanTask: {
            id: string;
            /** @enum {string} */
            kind: "task" | "duty";
            area: string | null;
            number: string | null;
            content: string;
            product: string | null;
            parent: string | null;
            time: string | null;
            agencies: {
                /** @enum {string} */
                role: "lead" | "coordinating";
                written: string;
                bodies: {
                    code: string;
                    name: string;
                }[];
            }[];
            plan: string;
            plan_title: string;
            may_manage: boolean;
            /** @description The document's own words it was read from */
            source: {
                document: string;
                file: string;
                texts: string[];
            } | null;
            dues: {
                id: string;
                code: string;
                basis: string;
                said: string | null;
                at_least: number | null;
                unit: string | null;
                state: string;
                /** Format: date */
                from_on: string;
                /** Format: date */
                due_on: string;
                /** Format: date */
                first_due_on: string;
                done_on: string | null;
                percent: number;
                chased: number;
                agency: string;
                agency_name: string;
                /** @enum {string} */
                standing: "done_on_time" | "done_late" | "late" | "soon" | "open" | "not_begun";
                may: {
                    report: boolean;
                    finish: boolean;
                    ask_extension: boolean;
                    decide: boolean;
                    chase: boolean;
                    reopen: boolean;
                    see_files: boolean;
                };
                reports: {
                    agency: string;
                    agency_name: string;
                    by: string | null;
                    text: string;
                    percent: number | null;
                    done_on: string | null;
                    /** Format: date-time */
                    reported_at: string;
                    files: {
                        id: string;
                        name: string;
                    }[];
                }[];
                extensions: {
                    /** Format: date */
                    wanted_on: string;
                    reason: string;
                    /** Format: date-time */
                    asked_at: string;
                    state: string;
                    granted_on: string | null;
                    note: string | null;
                    decided_at: string | null;
                }[];
                reminders: {
                    text: string;
                    /** Format: date-time */
                    sent_at: string;
                }[];
            }[];
        };
        PlanDueTold: {
            id: string;
            state: string;
            /** Format: date */
            due_on: string;
        };
        ProcedureSummary: {
            code: string;
            name: string;
            name_en: string;
            field: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            online_level: "full" | "partial" | "info";
            /** @description Competent today */
            levels: ("T" | "H" | "X")[];
            cases: {
                code: string;
                name: string;
            }[];
            short_codes: string[];
            term: {
                amount: number;
                /** @enum {string} */
                unit: "wd" | "d" | "h";
                same_day: boolean;
            } | null;
            /** @description Where a case takes longer than the usual */
            longest_term: {
                amount: number;
                /** @enum {string} */
                unit: "wd" | "d" | "h";
                same_day: boolean;
            } | null;
            fee: {
                lowest: number | null;
                highest: number | null;
                less_online: boolean;
                left_open: boolean;
            };
        };
        Procedures: {
            procedures: components["schemas"]["ProcedureSummary"][];
            total: number;
            page: number;
            pages: number;
        };
        ProcedureContent: {
            national_code: string | null;
            other_codes: {
                code: string;
                /** @enum {string} */
                relation: "former" | "sibling";
                mark: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
            }[];
            short_codes: string[];
            search_words: string[];
            life_events: string[];
            name: string;
            name_en: string;
            field: string;
            levels: {
                /** @enum {string} */
                level: "T" | "H" | "X";
                agency_kind: string;
                receives: string;
                decides: string;
                valid_from: string | null;
                valid_to: string | null;
                mark: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
            }[];
            online_level: ("full" | "partial" | "info") | null;
            cases: {
                code: string;
                name: string;
            }[];
            terms: {
                legal: {
                    amount: number;
                    /** @enum {string} */
                    unit: "wd" | "d" | "h";
                    same_day: boolean;
                    case: string | null;
                    mark: {
                        verified: boolean;
                        source: string;
                        note: string | null;
                    };
                }[];
                committed: {
                    amount: number;
                    /** @enum {string} */
                    unit: "wd" | "d" | "h";
                    same_day: boolean;
                    case: string | null;
                    mark: {
                        verified: boolean;
                        source: string;
                        note: string | null;
                    };
                }[];
            };
            fees: {
                code: string;
                /** @enum {string} */
                kind: "fee" | "charge" | "tax" | "cost";
                name: string;
                amount: number | null;
                per: string;
                case: string | null;
                instead_of: string | null;
                online_amount: number | null;
                from: number;
                to: number | null;
                max: {
                    amount: number;
                    per: string;
                } | null;
                percent: number | null;
                set_by: ("central" | "province") | null;
                basis: string | null;
                mark: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
            }[];
            exemption: string | null;
            components: {
                code: string;
                name: string;
                kinds: ("original" | "certified_copy" | "copy" | "electronic")[];
                quantity: number;
                required: boolean;
                condition: string | null;
                form: string | null;
                held_by_state: string | null;
            }[];
            legal_bases: {
                code: string;
                number: string | null;
                name: string;
                article: string | null;
                mark: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
            }[];
            conditions: string[];
            result: {
                name: string;
                validity: string | null;
            };
            ways: string[];
            parallel_groups: {
                code: string;
                name: string;
            }[];
            steps: {
                code: string;
                name: string;
                /** @enum {string} */
                kind: "receive" | "verify" | "consult" | "field_check" | "draft" | "sign" | "issue" | "pay" | "post_publicly" | "return";
                role: string;
                agency_kind: string | null;
                allotted: {
                    amount: number;
                    /** @enum {string} */
                    unit: "wd" | "d" | "h";
                };
                parallel: {
                    group: string;
                    branch: string;
                } | null;
                only_in: string[] | null;
                outside_term: boolean;
                checks?: string[];
            }[];
            marks: {
                code: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
                name: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
                online_level: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
                exemption: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
                components: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
                conditions: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
                result: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
                ways: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
                steps: {
                    verified: boolean;
                    source: string;
                    note: string | null;
                };
            };
        };
        ProcedureSheet: {
            code: string;
            /** @description The code asked for: it may be a former one */
            asked: string;
            number: number;
            decision: string | null;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            field: {
                code: string;
                name: string;
            };
            content: components["schemas"]["ProcedureContent"];
            competent: {
                /** @enum {string} */
                level: "T" | "H" | "X";
                agency_kind: string;
                receives: string;
                decides: string;
            }[];
            /** @description Facts nobody has checked, as paths of the content */
            unverified: string[];
        };
        ProcedureFees: {
            code: string;
            lines: {
                code: string;
                name: string;
                amount: number;
                left_open: boolean;
            }[];
            total: number;
            left_open: boolean;
            /** @description Time promised for the cases named; null where it hangs on a case that is not named */
            term: {
                amount: number;
                /** @enum {string} */
                unit: "h" | "wd" | "d";
                same_day: boolean;
            } | null;
        };
        ProcedureVersions: {
            versions: {
                number: number;
                revision: number;
                /** @enum {string} */
                state: "draft" | "published" | "withdrawn";
                name: string;
                decision: string | null;
                /** Format: date */
                valid_from: string;
                valid_to: string | null;
                /** Format: date-time */
                changed_at: string;
                changed_by: string | null;
            }[];
            /** @description Why it cannot be withdrawn from today on */
            why_not_withdraw: {
                code: string;
                text: string;
            } | null;
        };
        ProcedureVersion: {
            number: number;
            revision: number;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            name: string;
            decision: string | null;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            /** Format: date-time */
            changed_at: string;
            changed_by: string | null;
            content: components["schemas"]["ProcedureContent"];
        };
        ProcedureChanged: {
            code: string;
            number: number;
            revision: number;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
        };
        ProcedureCheck: {
            ready: boolean;
            objections: {
                path: string;
                code: string;
                text: string;
                next: string;
            }[];
        };
        ManagedProcedures: {
            procedures: {
                code: string;
                name: string;
                field: {
                    code: string;
                    name: string;
                };
                /** @description Number of the version in force today */
                in_force: number | null;
                /** @description From when a published version is to hold */
                upcoming: string | null;
                /** @description Number of the newest draft */
                draft: number | null;
                /** Format: date-time */
                changed_at: string;
            }[];
            total: number;
            page: number;
            pages: number;
        };
        ProcedurePlaces: {
            code: string;
            name: string;
            kind: string;
            level: string | null;
            address: string | null;
            phone: string | null;
        }[];
        Rule: {
            code: string;
            /** @description Code of the agency whose rule it is; null for the province */
            agency: string | null;
            value: unknown;
            unit: string | null;
            basis: string;
            /** @description False: taken from memory, to be held against the text */
            verified: boolean;
            note: string | null;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        Enacted: {
            code: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        TurnSetup: {
            agency: {
                code: string;
                name: string;
            };
            version: number;
            /** @description What opens the kiosk page; null while there is no hall */
            kiosk: string | null;
            arrangement: {
                readonly services: {
                    letter: string;
                    name: string;
                    /** @description Codes of fields or procedures; none takes what no other does */
                    readonly takes: string[];
                }[];
                readonly windows: {
                    number: number;
                    readonly letters: string[];
                }[];
                by_phone: boolean;
                slot_minutes: number;
                /** @description Appointments for each slot; 0 for none */
                slot_places: number;
                ahead_days: number;
            };
        };
        TurnArranged: {
            agency: string;
        };
        TurnHallListed: {
            code: string;
            name: string;
            by_phone: boolean;
            appointments: boolean;
        };
        TurnHall: {
            agency: {
                code: string;
                name: string;
            };
            services: {
                letter: string;
                name: string;
                waiting: number;
                /** @description About how long, by today’s pace; null while it cannot be told */
                wait_minutes: number | null;
            }[];
            /** @description The service of the procedure that was asked for */
            letter: string | null;
            by_phone: boolean;
            appointments: boolean;
            ahead_days: number;
            priority_groups: ("elderly" | "disabled" | "pregnant" | "small_child" | "merit")[];
            phone_why_not: {
                code: string;
                text: string;
            } | null;
            kiosk_why_not: {
                code: string;
                text: string;
            } | null;
        };
        TurnTaken: {
            id: string;
            code: string;
        };
        TurnTicket: {
            id: string;
            agency: {
                code: string;
                name: string;
            };
            code: string;
            /** Format: date */
            day: string;
            /** @description Whether it is of today: it holds on its day only */
            today: boolean;
            service: string;
            /** @enum {string} */
            state: "waiting" | "called" | "served" | "absent" | "cancelled" | "lapsed";
            priority: boolean;
            slot_at: string | null;
            /** Format: date-time */
            taken_at: string;
            /** @description Where to go now */
            window: number | null;
            /** @description Whether it was called once and nobody was there */
            missed: boolean;
            ahead: number | null;
            /** @description About how long, by today’s pace; null while it cannot be told */
            wait_minutes: number | null;
            cancel_why_not: {
                code: string;
                text: string;
            } | null;
        };
        TurnBoard: {
            agency: {
                code: string;
                name: string;
            };
            called: {
                code: string;
                window: number;
                /** Format: date-time */
                called_at: string;
            }[];
            waiting: number;
            /** Format: date-time */
            at: string;
        };
        TurnSlots: {
            agency: {
                code: string;
                name: string;
            };
            slot_minutes: number;
            days: string[];
            day: string | null;
            slots: {
                /** Format: date-time */
                at: string;
                places: number;
            }[];
        };
        TurnBooked: {
            code: string;
        };
        TurnAppointment: {
            code: string;
            agency: {
                code: string;
                name: string;
            };
            address: string | null;
            letter: string;
            service: string;
            procedure: string | null;
            /** Format: date-time */
            slot_at: string;
            /** @enum {string} */
            state: "booked" | "arrived" | "cancelled" | "missed";
            ticket_id: string | null;
            change_why_not: {
                code: string;
                text: string;
            } | null;
        };
        TurnWindow: {
            agency: {
                code: string;
                name: string;
            };
            window: number;
            readonly letters: string[];
            services: {
                letter: string;
                name: string;
            }[];
            readonly windows: {
                number: number;
                readonly letters: string[];
            }[];
            current: {
                id: string;
                code: string;
                letter: string;
                service: string;
                /** @enum {string} */
                lane: "priority" | "slot" | "usual";
                /** @enum {string} */
                via: "phone" | "kiosk" | "desk" | "appointment";
                slot_at: string | null;
                /** @description What a colleague said when handing it on */
                note: string | null;
                waited_minutes: number;
                /** Format: date-time */
                called_at: string;
                absences: number;
                actions: {
                    /** @enum {string} */
                    action: "call" | "again" | "miss" | "transfer" | "finish" | "cancel";
                    why_not: {
                        code: string;
                        text: string;
                    } | null;
                }[];
            } | null;
            next_why_not: {
                code: string;
                text: string;
            } | null;
            paper_why_not: {
                code: string;
                text: string;
            } | null;
            waiting: {
                id: string;
                code: string;
                letter: string;
                service: string;
                /** @enum {string} */
                lane: "priority" | "slot" | "usual";
                /** @enum {string} */
                via: "phone" | "kiosk" | "desk" | "appointment";
                slot_at: string | null;
                /** @description What a colleague said when handing it on */
                note: string | null;
                waited_minutes: number;
            }[];
            /** @description At this window today */
            served: number;
        };
        TurnCalled: {
            called: components["schemas"]["TurnTaken"] | null;
        };
        TurnDay: {
            agency: {
                code: string;
                name: string;
            };
            /** Format: date */
            day: string;
            /** Format: date */
            before: string;
            after: string | null;
            tickets: {
                id: string;
                code: string;
                letter: string;
                /** @enum {string} */
                via: "phone" | "kiosk" | "desk" | "appointment";
                priority: boolean;
                /** @enum {string} */
                state: "waiting" | "called" | "served" | "absent" | "cancelled" | "lapsed";
                /** Format: date-time */
                taken_at: string;
                first_called_at: string | null;
                ended_at: string | null;
                window: number | null;
            }[];
        };
        Citations: {
            citations: {
                /** @description Kind of record: rule, calendar_entry, procedure */
                subject: string;
                id: string;
                code: string | null;
                title: string | null;
                /** @description Its page */
                path: string | null;
                /** @description The text as it is cited */
                text: string;
                /** @description The part of the record that cites it */
                where: string;
                version: number | null;
            }[];
            next: string | null;
        };
        Duties: {
            duties: {
                /** @description Kind of record: dossier, plan_due, index_round */
                subject: string;
                id: string;
                code: string | null;
                /** @description Its page */
                path: string | null;
                /** @description What is owed of it: a step, a due, a word in a round */
                kind: string;
                title: string;
                owed_by: {
                    agency: string | null;
                    account_id: string | null;
                    role: string | null;
                };
                due_at: string | null;
            }[];
            /** @description There is more than is told */
            more: boolean;
        };
        FileUses: {
            id: string;
            name: string;
            media_type: string;
            bytes: number;
            uses: {
                /** @description Kind of record: dossier, plan_due, plan_target, plan_document */
                subject: string;
                id: string;
                /** @description How people name the record */
                code: string | null;
                /** @description What it is about: the task, the target, the round */
                title: string | null;
                /** @description What it stands under: id of the task, code of the plan, code of the round */
                of: string | null;
                agency: string | null;
                purpose: string;
                /** Format: date-time */
                used_at: string;
            }[];
        };
        OpenDataSet: {
            name: string;
            title: string;
            text: string;
            /** @enum {string} */
            changes: "daily" | "monthly" | "irregular";
            columns: {
                name: string;
                /** @enum {string} */
                type: "text" | "number" | "day";
                title: string;
            }[];
            /** @description The years it comes in, latest first; null: one table */
            years: string[] | null;
        };
        OpenData: {
            /** @description Where the terms of use stand */
            licence: string | null;
            sets: components["schemas"]["OpenDataSet"][];
        };
        OpenDataTable: {
            set: components["schemas"]["OpenDataSet"];
            year: string | null;
            /** @description Values in the order of the columns */
            rows: (string | number | null)[][];
        };
        Errands: {
            counts: {
                waiting: number;
                /** @description Were to be done more than ten minutes ago */
                late: number;
                /** @description Failed, and are tried again */
                failing: number;
                /** @description Given up */
                dead: number;
            };
            dead: {
                id: number;
                reaction: string;
                event: string;
                subject: string;
                subject_id: string;
                /** @description How people name the subject */
                code: string | null;
                /** Format: date-time */
                occurred_at: string;
                attempts: number;
                error_code: string | null;
                failed_at: string | null;
            }[];
        };
        Journal: {
            day: string | null;
            events: {
                /**
                 * Format: date-time
                 * @description When it happened
                 */
                at: string;
                /** Format: date-time */
                recorded_at: string;
                subject: string;
                /** Format: uuid */
                id: string;
                /** @description How people name the subject */
                code: string | null;
                seq: number;
                kind: string;
                by: string | null;
                data: {
                    [key: string]: unknown;
                };
            }[];
            next: string | null;
        };
        JournalChain: {
            whole: boolean;
            events: number;
            difference: {
                where: string;
                subject: string;
                found: string;
                expected: string;
            } | null;
        };
        System: {
            version: string;
            node: string;
            postgres: string;
            /** Format: date-time */
            started_at: string;
            memory_bytes: number;
            database_bytes: number;
            events: {
                /** @description About how many */
                recorded: number;
                last_at: string | null;
            };
            readers: {
                name: string;
                events: number;
                /** Format: date-time */
                moved_at: string;
                /** @description Events not read yet, counted up to 10,000 */
                waiting: number;
            }[];
            queue: {
                waiting: number;
                late: number;
                failed: number;
            } | null;
            seals: {
                number: number;
                made_at: string | null;
            };
        };
        Session: {
            token: string;
            name: string;
            must_change_password: boolean;
        };
        Draft: {
            code: string;
            procedure: string;
            content: {
                [key: string]: unknown;
            };
            sent_as: string | null;
        };
        DossierNotices: {
            told: {
                kind: string;
                title: {
                    vi: string;
                    en: string;
                };
                channel: string;
                /** @enum {string} */
                state: "waiting" | "sent" | "demo" | "failed" | "not_sent";
                /** Format: date-time */
                at: string;
                /** @description But for its middle */
                to: string | null;
            }[];
            /** @description By what they gave when they handed it in */
            reaches: ("mail" | "sms")[];
            choice: {
                channel: ("mail" | "sms") | null;
                /** @enum {string} */
                extent: "all" | "necessary";
                /**
                 * @default vi
                 * @enum {string}
                 */
                locale: "vi" | "en";
            };
        };
        RoundRefreshed: {
            round: string;
            agencies: number;
            changed: number;
            cut: string;
        };
        RoundOmissions: {
            round: string;
            left_out: number;
        };
        RoundZeros: {
            round: string;
            zeroed: number;
        };
        RoundChased: {
            round: string;
            agencies: string[];
        };
        RoundExtension: {
            round: string;
            agency: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            until: string;
        };
        RoundRecomputed: {
            round: string;
            same: boolean;
            published: string;
            recomputed: string;
        };
        IndexEvidenceRemoved: {
            evidence: string;
        };
        SurveyEntered: {
            component: string;
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
        };
        ConsequenceRuleChanged: {
            code: string;
            on: boolean;
        };
        ConsequencesJudged: {
            year: number;
            proposed: number;
            lapsed: number;
            findings: number;
        };
        ConsequenceDecided: {
            id: string;
            verdict: string;
            effects: string[];
        };
        Province: {
            named: boolean;
            code: string;
            name: string;
            phone: string | null;
            sample: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindOfProblem"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgencies: {
        parameters: {
            query?: {
                on?: string;
                group?: string;
                /** @description This agency and all below it */
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAgencies: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    identifier?: string | null;
                    /** @description Code of the agency it is under */
                    parent: string;
                    valid_from: string;
                    name: string;
                    short_name?: string;
                    /** @enum {string} */
                    kind: "department" | "district" | "commune" | "unit" | "public_unit" | "central" | "party" | "front" | "partner";
                    level?: ("T" | "H" | "X") | null;
                    address?: string | null;
                    phone?: string | null;
                    basis?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyHistory"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgencyGroups: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyGroups"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAgencyGroups: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @default [] */
                    kinds?: ("province" | "department" | "district" | "commune" | "unit" | "public_unit" | "central" | "party" | "front" | "partner")[];
                    /** @default null */
                    level?: ("T" | "H" | "X") | null;
                    /** @default [] */
                    included?: string[];
                    /** @default [] */
                    excluded?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAgencyStandings: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    short_name?: string;
                    /** @enum {string} */
                    kind?: "department" | "district" | "commune" | "unit" | "public_unit" | "central" | "party" | "front" | "partner";
                    level?: ("T" | "H" | "X") | null;
                    address?: string | null;
                    phone?: string | null;
                    basis?: string | null;
                    parent?: string;
                    /** @description From this day on */
                    from: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        from: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAgencyEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    last_day: string;
                    basis?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        last_day: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAgenciesSuccessions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: string;
                    predecessors: string[];
                    /** @default [] */
                    successors?: string[];
                    begins?: {
                        code: string;
                        identifier?: string | null;
                        /** @description Code of the agency it is under */
                        parent: string;
                        name: string;
                        short_name?: string;
                        /** @enum {string} */
                        kind: "department" | "district" | "commune" | "unit" | "public_unit" | "central" | "party" | "front" | "partner";
                        level?: ("T" | "H" | "X") | null;
                        address?: string | null;
                        phone?: string | null;
                    }[];
                    basis: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        predecessors: string[];
                        successors: string[];
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAgenciesImports: {
        parameters: {
            query?: {
                trial?: string;
            };
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the file: .xlsx or .csv */
                    name: string;
                    /** Format: byte */
                    content_base64: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgenciesImported"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgenciesImported"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccounts: {
        parameters: {
            query?: {
                q?: string;
                /** @description At this agency or below */
                agency?: string;
                role?: string;
                state?: "active" | "closed";
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccounts: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    name: string;
                    title?: string | null;
                    phone?: string | null;
                    email?: string | null;
                    /** @description A passing one: its holder chooses their own at the first sign-in */
                    password: string;
                    roles?: {
                        role: string;
                        agency: string;
                        /**
                         * @description With all agencies below
                         * @default false
                         */
                        subtree?: boolean;
                        valid_from: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roles"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRoles: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    permissions: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgencyHolders: {
        parameters: {
            query: {
                role: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holders"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountClosure: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistrations: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A telephone number, or a name */
                    login: string;
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountAssignments: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: string;
                    agency: string;
                    /**
                     * @description With all agencies below
                     * @default false
                     */
                    subtree?: boolean;
                    valid_from: string;
                    valid_to?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountAssignmentEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                assignment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    last_day: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDelegations: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Whose work; one’s own where it is not said
                     */
                    from?: string;
                    /** Format: uuid */
                    to: string;
                    reason: string;
                    valid_from: string;
                    valid_to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDelegationEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRules: {
        parameters: {
            query?: {
                agency?: string;
                on?: string;
                /** @description Only those still to be held against the text */
                unverified?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRules: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @default null */
                    agency?: string | null;
                    value: number | string | boolean | unknown[] | {
                        [key: string]: unknown;
                    };
                    unit?: string | null;
                    basis: string;
                    /** @default true */
                    verified?: boolean;
                    note?: string | null;
                    valid_from: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enacted"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRuleRepeals: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    agency?: string | null;
                    from: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enacted"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarDays: {
        parameters: {
            query: {
                /** @description Code of the agency; the province where none is said */
                agency?: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDays"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarDue: {
        parameters: {
            query: {
                received: string;
                term: string;
                /** @description Code of the agency; the province where none is said */
                agency?: string;
                /** @description FROM/TO, may be given several times; without TO it lasts */
                pause?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Due"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarEntries: {
        parameters: {
            query?: {
                /** @description Code of the agency; the province where none is said */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntries"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarHolidays: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {string} */
                    kind: "solar" | "lunar";
                    month: number;
                    day: number;
                    /** @default 0 */
                    days_before?: number;
                    /** @default 1 */
                    length?: number;
                    /** @default true */
                    made_up?: boolean;
                    /** @default false */
                    set_yearly?: boolean;
                    valid_from: string;
                    valid_to?: string | null;
                    /** @description Legal basis */
                    basis: string;
                    /** @default true */
                    verified?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntryDeclared"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarDecisions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "holiday";
                    holiday: string;
                    days: string[];
                    /** @description Legal basis */
                    basis: string;
                    /** @default true */
                    verified?: boolean;
                } | {
                    /** @enum {string} */
                    kind: "swap";
                    off: string[];
                    work: string[];
                    /** @description Legal basis */
                    basis: string;
                    /** @default true */
                    verified?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntryDeclared"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarLocalDays: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the agency */
                    agency: string;
                    /** @enum {string} */
                    kind: "closed" | "open" | "reception_only";
                    /** @default null */
                    hours?: [
                        number,
                        number
                    ][] | null;
                    valid_from: string;
                    valid_to: string;
                    /** @description Legal basis */
                    basis: string;
                    /** @default true */
                    verified?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntryDeclared"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarDeskHours: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the agency */
                    agency: string;
                    /** @description By ISO weekday */
                    hours: {
                        [key: string]: [
                            number,
                            number
                        ][];
                    };
                    reception_only?: number[];
                    valid_from: string;
                    /** @description Legal basis */
                    basis: string;
                    /** @default true */
                    verified?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntryDeclared"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCalendarEntryById: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                kind: "holiday" | "decision" | "local_day" | "desk_hours";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntryDeclared"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberRegisterListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsRegisters: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the agency */
                    agency: string;
                    /** @description Which documents share the numbers, as a key: quyet-dinh, ket-qua */
                    series: string;
                    year: number;
                    name: string;
                    /** @description {số} is the number, {năm} the year: {số}/QĐ-UBND */
                    pattern: string;
                    /**
                     * @description The last number given before, on paper
                     * @default 0
                     */
                    starts_after?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberRegisterChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsRegister: {
        parameters: {
            query?: {
                before?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberRegister"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDocumentsRegisterPattern: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description {số} is the number, {năm} the year: {số}/QĐ-UBND */
                    pattern: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberRegisterChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsRegisterNumbers: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsRegisterNumberVoiding: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberVoided"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentKind"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsTemplates: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    name_en?: string | null;
                    /**
                     * @description A key of the kind’s owner, such as a procedure and a result; empty where it serves all
                     * @default
                     */
                    used_for?: string;
                    /** @description Which documents share the numbers, as a key: quyet-dinh, ket-qua */
                    series: string;
                    basis: string;
                    /** @default false */
                    verified?: boolean;
                    content?: {
                        title: string;
                        abstract: string;
                        salutation: string;
                        /** @description Paragraphs, one a line, with tags: {ten}, {#danh_sach} … {/} */
                        body: string;
                        /** @description Lines above the signature: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH */
                        standing: string;
                        /** @description One a line */
                        recipients: string;
                    } | null;
                    /** @description Code of the agency it belongs to, or of the province */
                    agency: string;
                    kind: string;
                    code: string;
                    /** @enum {string} */
                    format: "docx" | "typst";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplate"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDocumentsTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    name_en?: string | null;
                    /**
                     * @description A key of the kind’s owner, such as a procedure and a result; empty where it serves all
                     * @default
                     */
                    used_for?: string;
                    /** @description Which documents share the numbers, as a key: quyet-dinh, ket-qua */
                    series: string;
                    basis: string;
                    /** @default false */
                    verified?: boolean;
                    content?: {
                        title: string;
                        abstract: string;
                        salutation: string;
                        /** @description Paragraphs, one a line, with tags: {ten}, {#danh_sach} … {/} */
                        body: string;
                        /** @description Lines above the signature: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH */
                        standing: string;
                        /** @description One a line */
                        recipients: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsTemplatePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsTemplateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsTemplateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateFilePut"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsTemplateEditions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsTemplatePublication: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    valid_from: string;
                    valid_to?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsTemplateWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocuments: {
        parameters: {
            query?: {
                state?: "drafted" | "submitted" | "signed" | "numbered" | "issued" | "replaced" | "void";
                /** @description A kind of subject: dossier */
                about?: string;
                about_id?: string;
                /** @description Those I drafted, or who I stand in for */
                mine?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocuments: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the agency that issues it */
                    agency: string;
                    /** Format: uuid */
                    template_id: string;
                    /**
                     * @description What it is about, where its kind is about something
                     * @default null
                     */
                    subject_id?: string | null;
                    /**
                     * @description An issued document that it takes the place of
                     * @default null
                     */
                    replaces?: string | null;
                    /**
                     * @description By the names of the kind’s fields; days as 2026-11-21, money in whole đồng
                     * @default {}
                     */
                    values?: {
                        [key: string]: (string | number | boolean | null) | {
                            [key: string]: string | number | boolean | null;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsSigningList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningList"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsSigningList: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readonly ids: string[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsSigned"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsToDraft: {
        parameters: {
            query: {
                agency: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateToDraft"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsVerificationByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVerified"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentSignatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSignatures"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentSignatureFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentFile: {
        parameters: {
            query: {
                /** @description page: with number and day, or room for them */
                as: "draft" | "page" | "signed" | "issued";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDocumentValues: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description By the names of the kind’s fields; days as 2026-11-21, money in whole đồng */
                    values: {
                        [key: string]: (string | number | boolean | null) | {
                            [key: string]: string | number | boolean | null;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentSignature: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    how: "paper" | "signer";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSigned"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentNumbered"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSigned"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentVoiding: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentDraftFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentSignedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentIssuedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsVerificationByCodeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentFileCompared"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsSigners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSigners"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDocumentsSigners: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the agency or part */
                    agency: string;
                    /**
                     * @description The person; null for the seal
                     * @default null
                     */
                    account_id?: string | null;
                    /** @description `off` switches it off */
                    driver: string;
                    /** @default {} */
                    settings?: {
                        [key: string]: string;
                    };
                    /**
                     * @description By what the service knows the holder
                     * @default null
                     */
                    holder?: string | null;
                    /** @default null */
                    secret?: string | null;
                    /** @default null */
                    stamp_url?: string | null;
                    /** @default null */
                    stamp_policy?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        driver: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentSignatureOrders: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the agent answered, as it answered it */
                    certificates: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenOrder"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentSealOrders: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the agent answered, as it answered it */
                    certificates: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenOrder"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentTokenAnswers: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    signing: string;
                    /** @description What the agent answered, as it answered it */
                    answer: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeKind"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNoticesTemplates: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    /** @enum {string} */
                    channel: "mail" | "sms";
                    valid_from: string;
                    texts: {
                        vi: {
                            subject?: string;
                            text: string;
                        };
                        en: {
                            subject?: string;
                            text: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        channel: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNoticesPreviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    /** @enum {string} */
                    channel: "mail" | "sms";
                    /** @enum {string} */
                    locale: "vi" | "en";
                    subject?: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subject: string;
                        text: string;
                        /** @description Parts of an SMS when it is sent without marks */
                        parts: number | null;
                        plain: boolean;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChannels"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNoticesChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                channel: "mail" | "sms";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    driver: string;
                    /** @default {} */
                    settings?: {
                        [key: string]: string;
                    };
                    /** @default null */
                    password?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channel: string;
                        driver: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNoticesChannelTrials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: "mail" | "sms";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "sent" | "demo";
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesMessages: {
        parameters: {
            query?: {
                channel?: "mail" | "sms" | "inbox";
                state?: "waiting" | "sent" | "demo" | "failed" | "not_sent";
                kind?: string;
                /** @description The `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeLog"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesMine: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesMineUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNoticesMineReading: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-03-05T17:00:00+07:00
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesMineChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null: whichever reaches them */
                        channel: ("mail" | "sms") | null;
                        /** @enum {string} */
                        extent: "all" | "necessary";
                        /**
                         * @default vi
                         * @enum {string}
                         */
                        locale: "vi" | "en";
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNoticesMineChoice: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null: whichever reaches them */
                    channel: ("mail" | "sms") | null;
                    /** @enum {string} */
                    extent: "all" | "necessary";
                    /**
                     * @default vi
                     * @enum {string}
                     */
                    locale?: "vi" | "en";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null: whichever reaches them */
                        channel: ("mail" | "sms") | null;
                        /** @enum {string} */
                        extent: "all" | "necessary";
                        /**
                         * @default vi
                         * @enum {string}
                         */
                        locale: "vi" | "en";
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedures: {
        parameters: {
            query?: {
                q?: string;
                field?: string;
                level?: "T" | "H" | "X";
                online?: "full" | "partial" | "info";
                life_event?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedures"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProcedures: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    field: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProceduresHere: {
        parameters: {
            query: {
                q?: string;
                page?: number;
                agency: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedures"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProceduresNames: {
        parameters: {
            query: {
                /** @description Codes, with a comma between */
                codes: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProceduresFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: {
                            code: string;
                            name: string;
                            procedures: number;
                        }[];
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLifeEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        life_events: {
                            code: string;
                            name: string;
                            procedures: {
                                code: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedure: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureSheet"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureFees: {
        parameters: {
            query?: {
                /** @description Once for each case the dossier is */
                case?: string | string[];
                online?: string;
                on?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureFees"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureAgencies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedurePlaces"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProceduresManaged: {
        parameters: {
            query?: {
                q?: string;
                state?: "in_force" | "upcoming" | "draft" | "withdrawn";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedProcedures"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureVersions"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureVersion"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureDraftCheck: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                code: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureCheck"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProcedureDrafts: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    blank?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putProcedureDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was looked at */
                    revision: number;
                    content: {
                        national_code: string | null;
                        other_codes: {
                            code: string;
                            /** @enum {string} */
                            relation: "former" | "sibling";
                            mark: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                        }[];
                        short_codes: string[];
                        search_words: string[];
                        life_events: string[];
                        name: string;
                        name_en: string;
                        field: string;
                        levels: {
                            /** @enum {string} */
                            level: "T" | "H" | "X";
                            agency_kind: string;
                            receives: string;
                            decides: string;
                            valid_from: string | null;
                            valid_to: string | null;
                            mark: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                        }[];
                        online_level: ("full" | "partial" | "info") | null;
                        cases: {
                            code: string;
                            name: string;
                        }[];
                        terms: {
                            legal: {
                                amount: number;
                                /** @enum {string} */
                                unit: "wd" | "d" | "h";
                                same_day: boolean;
                                case: string | null;
                                mark: {
                                    verified: boolean;
                                    source: string;
                                    note: string | null;
                                };
                            }[];
                            committed: {
                                amount: number;
                                /** @enum {string} */
                                unit: "wd" | "d" | "h";
                                same_day: boolean;
                                case: string | null;
                                mark: {
                                    verified: boolean;
                                    source: string;
                                    note: string | null;
                                };
                            }[];
                        };
                        fees: {
                            code: string;
                            /** @enum {string} */
                            kind: "fee" | "charge" | "tax" | "cost";
                            name: string;
                            amount: number | null;
                            per: string;
                            case: string | null;
                            instead_of: string | null;
                            online_amount: number | null;
                            from: number;
                            to: number | null;
                            max: {
                                amount: number;
                                per: string;
                            } | null;
                            percent: number | null;
                            set_by: ("central" | "province") | null;
                            basis: string | null;
                            mark: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                        }[];
                        exemption: string | null;
                        components: {
                            code: string;
                            name: string;
                            kinds: ("original" | "certified_copy" | "copy" | "electronic")[];
                            quantity: number;
                            required: boolean;
                            condition: string | null;
                            form: string | null;
                            held_by_state: string | null;
                        }[];
                        legal_bases: {
                            code: string;
                            number: string | null;
                            name: string;
                            article: string | null;
                            mark: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                        }[];
                        conditions: string[];
                        result: {
                            name: string;
                            validity: string | null;
                        };
                        ways: string[];
                        parallel_groups: {
                            code: string;
                            name: string;
                        }[];
                        steps: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            kind: "receive" | "verify" | "consult" | "field_check" | "draft" | "sign" | "issue" | "pay" | "post_publicly" | "return";
                            role: string;
                            agency_kind: string | null;
                            allotted: {
                                amount: number;
                                /** @enum {string} */
                                unit: "wd" | "d" | "h";
                            };
                            parallel: {
                                group: string;
                                branch: string;
                            } | null;
                            only_in: string[] | null;
                            outside_term: boolean;
                            checks?: string[];
                        }[];
                        marks: {
                            code: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                            name: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                            online_level: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                            exemption: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                            components: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                            conditions: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                            result: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                            ways: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                            steps: {
                                verified: boolean;
                                source: string;
                                note: string | null;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProcedurePublications: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                    revision?: number;
                    valid_from: string;
                    decision: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProcedureWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: string;
                    decision: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersSearch: {
        parameters: {
            query: {
                q: string;
                /** @description The `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskAlike: {
        parameters: {
            query: {
                procedure: string;
                id_number?: string;
                phone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersRegister: {
        parameters: {
            query?: {
                agency?: string;
                /** @description Today where no day is said */
                from?: string;
                to?: string;
                /** @description One day, instead of from and to */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierRegister"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersRegisterXlsx: {
        parameters: {
            query?: {
                agency?: string;
                /** @description Today where no day is said */
                from?: string;
                to?: string;
                /** @description One day, instead of from and to */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiers: {
        parameters: {
            query?: {
                view?: "mine" | "role" | "unassigned" | "open" | "late" | "sent" | "brought" | "ready" | "posted";
                agency?: string;
                /** @description The `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiers: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenInInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskToday: {
        parameters: {
            query?: {
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskToday"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskPromise: {
        parameters: {
            query: {
                agency: string;
                procedure: string;
                case?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promised"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyDossiers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersAssignees: {
        parameters: {
            query: {
                codes: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignees"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierSheet"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierHolders: {
        parameters: {
            query?: {
                step?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account_id: string;
                        name: string;
                        title: string | null;
                    }[];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrackingByCode: {
        parameters: {
            query?: {
                /** @description The look-up code printed on the slip and carried by its QR code */
                secret?: string;
                /** @description Deprecated: opens nothing; given alone it counts as a wrong proof */
                phone?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedDossier"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrackingByCodeLedger: {
        parameters: {
            query?: {
                /** @description The look-up code printed on the slip and carried by its QR code */
                secret?: string;
                /** @description Deprecated: opens nothing; given alone it counts as a wrong proof */
                phone?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineLedger"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierSlip: {
        parameters: {
            query?: {
                /** @description The look-up code printed on the slip and carried by its QR code */
                secret?: string;
                /** @description Deprecated: opens nothing; given alone it counts as a wrong proof */
                phone?: string;
                paper?: "a4" | "a5" | "80mm";
                /** @description It goes to the printer: counted */
                print?: string;
            };
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSubmissions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the agency that handles it */
                    agency: string;
                    procedure: string;
                    case?: string | null;
                    applicant: components["schemas"]["ApplicantInput"];
                    id_number?: string | null;
                    components: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "original" | "certified_copy" | "copy" | "electronic";
                        quantity: number;
                    }[];
                    /** @enum {string} */
                    return_method: "desk" | "post" | "electronic";
                    /** @default {} */
                    counts?: {
                        [key: string]: number;
                    };
                    draft?: {
                        code: string;
                        phone?: string;
                        /** @description As it was given on beginning the draft */
                        token?: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sent"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskSupplementRequests: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the agency that handles it */
                    agency: string;
                    procedure: string;
                    case?: string | null;
                    applicant: components["schemas"]["ApplicantInput"];
                    id_number?: string | null;
                    components: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "original" | "certified_copy" | "copy" | "electronic";
                        quantity: number;
                    }[];
                    /** @enum {string} */
                    return_method: "desk" | "post" | "electronic";
                    /** @default {} */
                    counts?: {
                        [key: string]: number;
                    };
                    /** @description What it came in, where it came by post */
                    consignment?: {
                        number: string;
                        /** @description The day on the postmark */
                        posted_on: string;
                        envelope_kept: boolean;
                    } | null;
                    papers: {
                        code: string;
                        name: string;
                        what: string;
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskRefusals: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the agency that handles it */
                    agency: string;
                    procedure: string;
                    case?: string | null;
                    applicant: components["schemas"]["ApplicantInput"];
                    id_number?: string | null;
                    components: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "original" | "certified_copy" | "copy" | "electronic";
                        quantity: number;
                    }[];
                    /** @enum {string} */
                    return_method: "desk" | "post" | "electronic";
                    /** @default {} */
                    counts?: {
                        [key: string]: number;
                    };
                    /** @description What it came in, where it came by post */
                    consignment?: {
                        number: string;
                        /** @description The day on the postmark */
                        posted_on: string;
                        envelope_kept: boolean;
                    } | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierReception: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /**
                     * @description Papers that were carried in, ticked off
                     * @default []
                     */
                    carried?: string[];
                } | null;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierRefusal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    to: string;
                    step?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierCompletions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    step?: string;
                    result_number?: string;
                    opinion?: string;
                    /** @description Points of the checklist that are ticked, by their places from 0 */
                    checked?: number[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierSupplementRequests: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    papers: {
                        code: string;
                        name: string;
                        what: string;
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierSupplements: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /** @description What was carried in; nothing where what the applicant sent is what was asked for */
                    components: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "original" | "certified_copy" | "copy" | "electronic";
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierIneligibility: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /** @enum {string} */
                    method: "desk" | "post" | "electronic";
                    /** @description Who took it away at the desk */
                    collector?: components["schemas"]["CollectorInput"] | null;
                    /** @description By post: the number it travels under */
                    post_number?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierClaims: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    step?: string;
                } | null;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierStepReturns: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    step?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierHandOvers: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    step?: string;
                    /** Format: uuid */
                    to: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierColleagues"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierRemarks: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "opinion" | "note";
                    text: string;
                    step?: string;
                    /** @description Points of the checklist ticked so far, by their places from 0 */
                    checked?: number[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierQuestions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    to: string;
                    text: string;
                    step?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierQuestion"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierQuestionAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierQuestion"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersWorklistBatches: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "complete" | "sign" | "claim" | "give_back" | "hand_over" | "assign";
                    items: {
                        code: string;
                        step: string;
                        version?: number;
                    }[];
                    /** Format: uuid */
                    to?: string;
                    reason?: string;
                    opinion?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersWorklist: {
        parameters: {
            query?: {
                view?: "mine" | "role" | "asked" | "asking" | "unassigned" | "open" | "silent";
                group?: "late" | "today" | "week" | "later" | "waiting";
                agency?: string;
                /** @description Part of the name, the code or the procedure; accents or not */
                q?: string;
                holder?: string | "none";
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkList"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersWorklistPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workers"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersWorklistTransfers: {
        parameters: {
            query: {
                from: string;
                rule?: "evenly" | "by_procedure";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSpread"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersWorklistTransfers: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    from: string;
                    /** @enum {string} */
                    rule: "evenly" | "by_procedure";
                    to?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSpread"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    procedure: string;
                    content: {
                        [key: string]: unknown;
                    };
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        token: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: {
                phone?: string;
                /** @description As it was given on beginning the draft */
                token?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDraft: {
        parameters: {
            query?: {
                phone?: string;
                /** @description As it was given on beginning the draft */
                token?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        [key: string]: unknown;
                    };
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedBefore"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierCorrections: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierVoiding: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierStop: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /**
                     * @description The applicant asked for it, papers did not come, something else
                     * @enum {string}
                     */
                    why: "request" | "papers" | "other";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierRecall: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTrackingByCodeSupplement: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The look-up code printed on the slip */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTrackingByCodeWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The look-up code printed on the slip */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierSupplementReturns: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    papers: {
                        code: string;
                        name: string;
                        what: string;
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDeliveriesWaiting: {
        parameters: {
            query?: {
                /** @description To a unit, or results back to the desk */
                direction?: "to_unit" | "to_desk";
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWaiting"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDeliveries: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency: string;
                    /**
                     * @description To a unit, or results back to the desk
                     * @enum {string}
                     */
                    direction: "to_unit" | "to_desk";
                    /** @description A part of the agency; none: its officers as a whole */
                    unit?: string | null;
                    /** @description Their codes, as they stand on the sheet */
                    dossiers: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryGiven"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDeliveryReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was not there, each with why */
                    missing?: {
                        code: string;
                        reason: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDeliveryWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDeliverySheet: {
        parameters: {
            query?: {
                paper?: "a4" | "a5";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierControlSheet: {
        parameters: {
            query?: {
                paper?: "a4" | "a5";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierReturnSheet: {
        parameters: {
            query?: {
                paper?: "a4" | "a5";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrackingByCodeNotices: {
        parameters: {
            query?: {
                secret?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierNotices"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTrackingByCodeNoticeChoice: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    channel: ("mail" | "sms") | null;
                    /** @enum {string} */
                    extent: "all" | "necessary";
                    /**
                     * @default vi
                     * @enum {string}
                     */
                    locale?: "vi" | "en";
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channel: ("mail" | "sms") | null;
                        /** @enum {string} */
                        extent: "all" | "necessary";
                        /**
                         * @default vi
                         * @enum {string}
                         */
                        locale: "vi" | "en";
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Which paper it is */
                    component?: string;
                    /** @description The look-up secret of the slip; staff need none */
                    secret?: string;
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attached"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierPaper: {
        parameters: {
            query?: {
                /** @description The look-up code printed on the slip and carried by its QR code */
                secret?: string;
                /** @description Deprecated: opens nothing; given alone it counts as a wrong proof */
                phone?: string;
            };
            header?: never;
            path: {
                code: string;
                component: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierResultFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultAttached"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierResultFile: {
        parameters: {
            query?: {
                /** @description The look-up code printed on the slip and carried by its QR code */
                secret?: string;
                /** @description Deprecated: opens nothing; given alone it counts as a wrong proof */
                phone?: string;
            };
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierPostNews: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    /** @enum {string} */
                    news: "arrived" | "came_back";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progressed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossierStepFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepFile"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierStepFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInitiatives: {
        parameters: {
            query?: {
                state?: "proposed" | "withdrawn" | "assigned" | "assessed" | "recognised" | "declined";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInitiatives: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    content: string;
                    /** @description Name of the measure it is to move */
                    measure: string;
                    /** @description A calendar period as measures write it: 2026, 2026-H1, 2026-Q1, 2026-06 */
                    before_period: string;
                    /** @description A calendar period as measures write it: 2026, 2026-H1, 2026-Q1, 2026-06 */
                    after_period: string;
                    /** @description Code of the agency it comes from */
                    agency: string;
                    /** @enum {string} */
                    proposed_as: "officer" | "agency";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInitiativesRecognised: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecognisedListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInitiativesRecognisedByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecognised"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInitiative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Initiative"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    content: string;
                    /** @description Name of the measure it is to move */
                    measure: string;
                    /** @description A calendar period as measures write it: 2026, 2026-H1, 2026-Q1, 2026-06 */
                    before_period: string;
                    /** @description A calendar period as measures write it: 2026, 2026-H1, 2026-Q1, 2026-06 */
                    after_period: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInitiativeWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInitiativeAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    assessor_id: string;
                    assess_by: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInitiativeAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recommended: boolean;
                    assessment: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInitiativeRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInitiativeRefusal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInitiativeApplications: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency: string;
                    from: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnHallListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHall: {
        parameters: {
            query?: {
                /** @description What one comes for */
                procedure?: string;
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnHall"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHallBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnBoard"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTicket"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsTicketQr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsHallTickets: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letter: string;
                    priority: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsTicketCancellation: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHallKiosk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
                /** @description What opens the kiosk page */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnHall"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsHallKioskTickets: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
                /** @description What opens the kiosk page */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letter: string;
                    priority: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsHallKioskArrivals: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
                /** @description What opens the kiosk page */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    priority: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHallSlots: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnSlots"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsHallAppointments: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letter: string;
                    procedure: string | null;
                    /**
                     * Format: date-time
                     * @example 2026-03-05T17:00:00+07:00
                     */
                    slot_at: string;
                    name: string;
                    phone: string;
                    mail: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnBooked"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnAppointment"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsAppointmentCancellation: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnBooked"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsAppointmentMove: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-03-05T17:00:00+07:00
                     */
                    slot_at: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnBooked"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHallWindows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                        readonly letters: string[];
                    }[];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHallWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
                window: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnWindow"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsHallWindowCalls: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
                window: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ticket that was seen at the window; null where it was free */
                    current: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnCalled"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsTicketCalls: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsTicketAbsences: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsTicketService: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsTicketTransfers: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letter: string;
                    window: number | null;
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsHallPaperTickets: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letter: string;
                    priority: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsHallArrivals: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    priority: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnTaken"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHallDay: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnDay"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTurnsHallSetup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnSetup"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTurnsHallSetup: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readonly services: {
                        letter: string;
                        name: string;
                        /** @description Codes of fields or procedures; none takes what no other does */
                        readonly takes: string[];
                    }[];
                    readonly windows: {
                        number: number;
                        readonly letters: string[];
                    }[];
                    by_phone: boolean;
                    slot_minutes: number;
                    /** @description Appointments for each slot; 0 for none */
                    slot_places: number;
                    ahead_days: number;
                    /** @description Of the arrangement that was changed; 0 where there was none */
                    version: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnArranged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTurnsHallKiosks: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Code of the agency */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnArranged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasure: {
        parameters: {
            query: {
                /** @description Code of an agency */
                agency: string;
                /** @description With all below it */
                subtree?: string;
                /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1, R2026 */
                period: string;
                procedure?: string;
                channel?: string;
                /** @description Only a part: dimension:code, several with a comma */
                where?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figure"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasureRows: {
        parameters: {
            query: {
                /** @description Code of an agency */
                agency: string;
                /** @description With all below it */
                subtree?: string;
                /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1, R2026 */
                period: string;
                procedure?: string;
                channel?: string;
                /** @description Only a part: dimension:code, several with a comma */
                where?: string;
                after?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureRows"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasureParts: {
        parameters: {
            query: {
                /** @description Code of an agency */
                agency: string;
                /** @description With all below it */
                subtree?: string;
                /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1, R2026 */
                period: string;
                procedure?: string;
                channel?: string;
                /** @description Only a part: dimension:code, several with a comma */
                where?: string;
                /** @description procedure, channel, … */
                by: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureParts"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasureSpread: {
        parameters: {
            query: {
                /** @description Code of an agency */
                agency: string;
                /** @description With all below it */
                subtree?: string;
                /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1, R2026 */
                period: string;
                procedure?: string;
                channel?: string;
                /** @description Only a part: dimension:code, several with a comma */
                where?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSpread"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicResults: {
        parameters: {
            query?: {
                /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1, R2026 */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicResults"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCockpit: {
        parameters: {
            query: {
                /** @description Code of an agency */
                agency: string;
                /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1, R2026 */
                period: string;
                /** @description Another period to compare with */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cockpit"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plans"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPlan"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plans"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPlanHeading: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string | null;
                    /** @enum {string} */
                    kind: "plan" | "programme" | "decision" | "other";
                    title: string;
                    issuer: string | null;
                    issued_on: string;
                    period_from: string;
                    period_to: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        version: number;
                        /** @description Open dues of the former period that the new one would not give */
                        staying: number;
                        /** @description Days that the new period would give and nobody owes */
                        missing: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanDues: {
        parameters: {
            query?: {
                agency?: string;
                from?: string;
                to?: string;
                standing?: "late" | "soon" | "ahead" | "done" | "asked";
                mine?: string;
                after?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDues"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTargets"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanWork: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanWork"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTask"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDueReports: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default null */
                    percent?: number | null;
                    done_on?: string | null;
                    /** @default [] */
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDueTold"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDueReopening: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDueTold"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDueExtensions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        extension: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDueExtensionRuling: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    granted_on: string | null;
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDueTold"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDueReminders: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chased: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanReminders: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dues: number;
                        agencies: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPlanTargetBinding: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    binding: {
                        measure: string;
                        agency: string;
                        /** @default true */
                        subtree?: boolean;
                        /**
                         * @default year
                         * @enum {string}
                         */
                        period?: "year" | "quarter" | "month";
                        /** @default null */
                        base_value?: number | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanTargetReports: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: number;
                    on: string;
                    text: string;
                    /** @default [] */
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocuments"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Code of the agency that issued it */
                    agency?: string;
                    /** @description Code of the plan it amends */
                    amends?: string;
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocumentImported"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanDocument: {
        parameters: {
            query?: {
                text?: "yes" | "no";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocument"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanDocumentFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number?: string | null;
                    /** @enum {string} */
                    kind?: "plan" | "programme" | "decision" | "other";
                    title?: string;
                    issuer?: string | null;
                    issued_on?: string;
                    period_from?: string;
                    period_to?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentSure: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        left: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentAnswerAcceptance: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                answer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    proposals: string[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentAnswerWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                answer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentProposalAcceptance: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    agencies?: {
                        written: string;
                        codes: string[];
                    }[];
                    content?: {
                        area: string | null;
                        number: string | null;
                        content: string;
                        product: string | null;
                        lead: string[];
                        coordinating: string[];
                        time: {
                            text: string | null;
                            from: string | null;
                            to: string | null;
                            every: ("year" | "quarter" | "month" | "always") | null;
                            deadlines: {
                                on: string;
                                text: string;
                            }[];
                            quota: {
                                at_least: number;
                                unit: string;
                                every: ("year" | "quarter" | "month" | "always") | null;
                                within_years: number | null;
                                total: number | null;
                            }[];
                        };
                        parts: {
                            area: string | null;
                            number: string | null;
                            content: string;
                            product: string | null;
                            lead: string[];
                            coordinating: string[];
                            time: {
                                text: string | null;
                                from: string | null;
                                to: string | null;
                                every: ("year" | "quarter" | "month" | "always") | null;
                                deadlines: {
                                    on: string;
                                    text: string;
                                }[];
                                quota: {
                                    at_least: number;
                                    unit: string;
                                    every: ("year" | "quarter" | "month" | "always") | null;
                                    within_years: number | null;
                                    total: number | null;
                                }[];
                            };
                            parts: {
                                area: string | null;
                                number: string | null;
                                content: string;
                                product: string | null;
                                lead: string[];
                                coordinating: string[];
                                time: {
                                    text: string | null;
                                    from: string | null;
                                    to: string | null;
                                    every: ("year" | "quarter" | "month" | "always") | null;
                                    deadlines: {
                                        on: string;
                                        text: string;
                                    }[];
                                    quota: {
                                        at_least: number;
                                        unit: string;
                                        every: ("year" | "quarter" | "month" | "always") | null;
                                        within_years: number | null;
                                        total: number | null;
                                    }[];
                                };
                                parts: unknown[];
                            }[];
                        }[];
                    } | {
                        text: string;
                        /** @enum {string} */
                        comparator: ">" | ">=" | "<" | "<=" | "=" | "between";
                        value: number | [
                            number,
                            number
                        ];
                        unit: string | null;
                        by: number | null;
                        every: ("year" | "quarter" | "month" | "always") | null;
                        change: ("reduce" | "raise") | null;
                        base: {
                            year: number | null;
                            text: string;
                        } | null;
                    } | {
                        agency: string;
                        number: string | null;
                        content: string;
                    };
                    /** @description Who leads a task that names nobody */
                    lead?: {
                        /** @description Nobody: the agency that issued the plan */
                        codes: string[];
                        /** @description Offer the same for the others that name nobody */
                        also?: ("area" | "plan") | null;
                    };
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanProposalDecided"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentProposalRejection: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanProposalDecided"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentProposalRestoration: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanProposalDecided"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentProposalSplit: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contents: ({
                        area: string | null;
                        number: string | null;
                        content: string;
                        product: string | null;
                        lead: string[];
                        coordinating: string[];
                        time: {
                            text: string | null;
                            from: string | null;
                            to: string | null;
                            every: ("year" | "quarter" | "month" | "always") | null;
                            deadlines: {
                                on: string;
                                text: string;
                            }[];
                            quota: {
                                at_least: number;
                                unit: string;
                                every: ("year" | "quarter" | "month" | "always") | null;
                                within_years: number | null;
                                total: number | null;
                            }[];
                        };
                        parts: {
                            area: string | null;
                            number: string | null;
                            content: string;
                            product: string | null;
                            lead: string[];
                            coordinating: string[];
                            time: {
                                text: string | null;
                                from: string | null;
                                to: string | null;
                                every: ("year" | "quarter" | "month" | "always") | null;
                                deadlines: {
                                    on: string;
                                    text: string;
                                }[];
                                quota: {
                                    at_least: number;
                                    unit: string;
                                    every: ("year" | "quarter" | "month" | "always") | null;
                                    within_years: number | null;
                                    total: number | null;
                                }[];
                            };
                            parts: {
                                area: string | null;
                                number: string | null;
                                content: string;
                                product: string | null;
                                lead: string[];
                                coordinating: string[];
                                time: {
                                    text: string | null;
                                    from: string | null;
                                    to: string | null;
                                    every: ("year" | "quarter" | "month" | "always") | null;
                                    deadlines: {
                                        on: string;
                                        text: string;
                                    }[];
                                    quota: {
                                        at_least: number;
                                        unit: string;
                                        every: ("year" | "quarter" | "month" | "always") | null;
                                        within_years: number | null;
                                        total: number | null;
                                    }[];
                                };
                                parts: unknown[];
                            }[];
                        }[];
                    } | {
                        text: string;
                        /** @enum {string} */
                        comparator: ">" | ">=" | "<" | "<=" | "=" | "between";
                        value: number | [
                            number,
                            number
                        ];
                        unit: string | null;
                        by: number | null;
                        every: ("year" | "quarter" | "month" | "always") | null;
                        change: ("reduce" | "raise") | null;
                        base: {
                            year: number | null;
                            text: string;
                        } | null;
                    } | {
                        agency: string;
                        number: string | null;
                        content: string;
                    })[];
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pieces: string[];
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentProposals: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "target" | "task" | "duty";
                    content: {
                        area: string | null;
                        number: string | null;
                        content: string;
                        product: string | null;
                        lead: string[];
                        coordinating: string[];
                        time: {
                            text: string | null;
                            from: string | null;
                            to: string | null;
                            every: ("year" | "quarter" | "month" | "always") | null;
                            deadlines: {
                                on: string;
                                text: string;
                            }[];
                            quota: {
                                at_least: number;
                                unit: string;
                                every: ("year" | "quarter" | "month" | "always") | null;
                                within_years: number | null;
                                total: number | null;
                            }[];
                        };
                        parts: {
                            area: string | null;
                            number: string | null;
                            content: string;
                            product: string | null;
                            lead: string[];
                            coordinating: string[];
                            time: {
                                text: string | null;
                                from: string | null;
                                to: string | null;
                                every: ("year" | "quarter" | "month" | "always") | null;
                                deadlines: {
                                    on: string;
                                    text: string;
                                }[];
                                quota: {
                                    at_least: number;
                                    unit: string;
                                    every: ("year" | "quarter" | "month" | "always") | null;
                                    within_years: number | null;
                                    total: number | null;
                                }[];
                            };
                            parts: {
                                area: string | null;
                                number: string | null;
                                content: string;
                                product: string | null;
                                lead: string[];
                                coordinating: string[];
                                time: {
                                    text: string | null;
                                    from: string | null;
                                    to: string | null;
                                    every: ("year" | "quarter" | "month" | "always") | null;
                                    deadlines: {
                                        on: string;
                                        text: string;
                                    }[];
                                    quota: {
                                        at_least: number;
                                        unit: string;
                                        every: ("year" | "quarter" | "month" | "always") | null;
                                        within_years: number | null;
                                        total: number | null;
                                    }[];
                                };
                                parts: unknown[];
                            }[];
                        }[];
                    } | {
                        text: string;
                        /** @enum {string} */
                        comparator: ">" | ">=" | "<" | "<=" | "=" | "between";
                        value: number | [
                            number,
                            number
                        ];
                        unit: string | null;
                        by: number | null;
                        every: ("year" | "quarter" | "month" | "always") | null;
                        change: ("reduce" | "raise") | null;
                        base: {
                            year: number | null;
                            text: string;
                        } | null;
                    } | {
                        agency: string;
                        number: string | null;
                        content: string;
                    };
                    /** @description The block of the document that says it */
                    block: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        piece: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDocumentMerges: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    proposals: string[];
                    content: {
                        area: string | null;
                        number: string | null;
                        content: string;
                        product: string | null;
                        lead: string[];
                        coordinating: string[];
                        time: {
                            text: string | null;
                            from: string | null;
                            to: string | null;
                            every: ("year" | "quarter" | "month" | "always") | null;
                            deadlines: {
                                on: string;
                                text: string;
                            }[];
                            quota: {
                                at_least: number;
                                unit: string;
                                every: ("year" | "quarter" | "month" | "always") | null;
                                within_years: number | null;
                                total: number | null;
                            }[];
                        };
                        parts: {
                            area: string | null;
                            number: string | null;
                            content: string;
                            product: string | null;
                            lead: string[];
                            coordinating: string[];
                            time: {
                                text: string | null;
                                from: string | null;
                                to: string | null;
                                every: ("year" | "quarter" | "month" | "always") | null;
                                deadlines: {
                                    on: string;
                                    text: string;
                                }[];
                                quota: {
                                    at_least: number;
                                    unit: string;
                                    every: ("year" | "quarter" | "month" | "always") | null;
                                    within_years: number | null;
                                    total: number | null;
                                }[];
                            };
                            parts: {
                                area: string | null;
                                number: string | null;
                                content: string;
                                product: string | null;
                                lead: string[];
                                coordinating: string[];
                                time: {
                                    text: string | null;
                                    from: string | null;
                                    to: string | null;
                                    every: ("year" | "quarter" | "month" | "always") | null;
                                    deadlines: {
                                        on: string;
                                        text: string;
                                    }[];
                                    quota: {
                                        at_least: number;
                                        unit: string;
                                        every: ("year" | "quarter" | "month" | "always") | null;
                                        within_years: number | null;
                                        total: number | null;
                                    }[];
                                };
                                parts: unknown[];
                            }[];
                        }[];
                    } | {
                        text: string;
                        /** @enum {string} */
                        comparator: ">" | ">=" | "<" | "<=" | "=" | "between";
                        value: number | [
                            number,
                            number
                        ];
                        unit: string | null;
                        by: number | null;
                        every: ("year" | "quarter" | "month" | "always") | null;
                        change: ("reduce" | "raise") | null;
                        base: {
                            year: number | null;
                            text: string;
                        } | null;
                    } | {
                        agency: string;
                        number: string | null;
                        content: string;
                    };
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        piece: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanDueFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlanTargetFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanDueFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanTargetFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRounds: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundOpeningInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOpened"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundSteps: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "start_self_scoring" | "start_appraisal" | "ask_explanations" | "start_second_appraisal" | "hand_to_council" | "publish";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAdvanced"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundRefreshes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRefreshed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundOmissions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOmissions"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundZeros: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundZeros"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundChases: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundChased"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundExtensions: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agency: string;
                    /** @enum {string} */
                    state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundExtension"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesRoundRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRanking"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesRoundRecomputation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRecomputed"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesLive: {
        parameters: {
            query: {
                /** @description code, or code@version; QĐ 766/QĐ-TTg where none is said */
                set?: string;
                /** @description 2026, 2026-H1, 2026-Q1, 2026-06 */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveIndex"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesLiveByAgency: {
        parameters: {
            query: {
                /** @description code, or code@version; QĐ 766/QĐ-TTg where none is said */
                set?: string;
                /** @description 2026, 2026-H1, 2026-Q1, 2026-06 */
                period: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveIndexSheet"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetListed"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetKept"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description code, or code@version */
                set: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSet"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesSetWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description code, or code@version */
                set: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesSetsChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetFaults"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesDuties: {
        parameters: {
            query?: {
                as?: "self_score" | "appraise" | "manage";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexDuty"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesRoundAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSheet"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundAgencyComponentWorks: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
                agency: string;
                component: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreWorkInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDone"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundAgencyWorks: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreWorksInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDone"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundAgencyEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Codes of components, by commas */
                    component?: string;
                    /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike. Or the header Idempotency-Key */
                    idempotency_key?: string;
                    /** @description The page of this site to go back to; without it the answer is JSON */
                    next?: string;
                    /**
                     * Format: binary
                     * @description After every other field
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexEvidence"];
                };
            };
            /** @description Done; the page to go on with stands in Location */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundAgencyEvidenceByEvidenceRemoval: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
                agency: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexEvidenceRemoved"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesRoundAgencyEvidenceByEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                agency: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundAgencyComponentSurvey: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
                agency: string;
                component: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyCountsInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyEntered"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndexesRoundComponentSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                component: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyStanding"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIndexesRoundComponentSurvey: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
                component: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveysOfComponentInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveysEntered"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsequencesRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsequenceRule"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConsequencesRule: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: boolean;
                    basis: string;
                    verified: boolean;
                    /** @description Thousandths of a percent; for rules on a late share */
                    percent?: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsequenceRuleChanged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsequences: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consequence"][];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postConsequencesJudgements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsequencesJudged"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postConsequenceDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verdict: "accepted" | "refused";
                    /** @default [] */
                    effects?: string[];
                    why?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsequenceDecided"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProvince: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Province"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProvince: {
        parameters: {
            query?: never;
            header: {
                /** @description The caller’s own name for this write; sent again with the same name it is done once and answered alike */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    code: string;
                    identifier: string;
                    phone?: string | null;
                    administrator: {
                        name: string;
                        login: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        login: string;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFileUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileUses"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCitations: {
        parameters: {
            query: {
                /** @description Part of its number or name, such as 61/2018 */
                text: string;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citations"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDuties: {
        parameters: {
            query?: {
                of?: "mine" | "agencies";
                /** @description Due by the end of this day */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duties"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenData"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenDataCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenDataSet: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path: {
                set: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenDataTable"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJournal: {
        parameters: {
            query?: {
                /** @description Recorded on this day, Viet Nam time */
                day?: string;
                /** @description Kind of subject: dossier, agency, account… */
                subject?: string;
                /** @description Its code, login or id */
                code?: string;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJournalBySubjectByIdChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalChain"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errands"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postErrandAttempts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postErrandRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            /** @description Refused, with why and what to do */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible for the moment, or a fault of the program */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
