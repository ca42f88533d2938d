/** Generated from contract/openapi.json by `npm run generate`. */
export interface paths {
    "/api/v1/province": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which province this is; named is false before the first run */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Province"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Name the province and its first administrator; once */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Sign in; the session is set as a cookie and its token answered for programs */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Who is signed in, and what they may do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Accounts by name, agency, role; fifty at a time */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Accounts"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Open an account with its roles */
        post: {
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** An account: what it holds, who stands in; one’s own, or where one sees people */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Roles, and every permission there is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Roles"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a role, or change the one of that code */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Who holds a role at an agency today, and who stands in for them */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Holders"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Close an account */
        post: {
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Set a passing password; its holder must choose their own */
        post: {
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
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Change one’s own password */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** A citizen opens an account of their own */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Give an account a role */
        post: {
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Take a role back with a day, its last */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Who stands in for me and for whom I stand in; colleagues who may be asked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Delegations"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Let one account stand in for another */
        post: {
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** End a stand-in at once */
        post: {
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** The agencies that stand on a day */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agency"][];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Begin an agency */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** An agency: all it ever was, whom it came out of, who carries on its work, its parts */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyHistory"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Groups as plans name them, with their members on a day */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyGroups"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a group, or change the one of that code */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Rename, move or change an agency from a day on */
        post: {
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** End an agency with a day, and its own units with it */
        post: {
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
                    "application/json": {
                        last_day: string;
                        basis?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Merge or split agencies from a day on: who carries on whose work */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Import agencies from a spreadsheet, all or none; with trial=true nothing is written */
        post: {
            parameters: {
                query?: {
                    trial?: string;
                };
                header?: never;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgenciesImported"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgenciesImported"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** The rules an agency is under on a day */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rule"][];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Enact a value from a day on; the one in force until then ends the day before */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Enacted"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** All values under one code, past and future, the province’s and each agency’s */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rule"][];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Repeal a rule from a day on */
        post: {
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
                    "application/json": {
                        /** @default null */
                        agency?: string | null;
                        from: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Enacted"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** What each day is for an agency, and by which rule */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarDays"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** When a result is due, and every day that led there */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Due"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** The entries an agency’s calendar is made of */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarEntries"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Declare a public holiday by law */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarEntryDeclared"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Declare a yearly notice: the days a holiday takes, or a swap */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarEntryDeclared"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Declare days on which an agency is shut, at work or only receiving */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarEntryDeclared"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Set desk hours from a day on */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarEntryDeclared"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Take an entry back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "holiday" | "decision" | "local_day" | "desk_hours";
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarEntryDeclared"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Procedures in force, by name or as they answer what is typed */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Procedures"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a procedure, with a first draft */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureChanged"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** What an agency is competent for today */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Procedures"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Fields that have procedures */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** What happens in a life, and the procedures it leads to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** A procedure as it stands, today or on a day; by a former code too */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureSheet"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** What a dossier would cost */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureFees"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Where it may be handed in today */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedurePlaces"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Every procedure with how its versions stand: in force, to come, drafted, withdrawn */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManagedProcedures"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** All versions, newest first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureVersions"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** One version with what it says */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureVersion"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** What keeps a draft from being published */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureCheck"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Begin a draft, from the version in force or blank */
        post: {
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
                    "application/json": {
                        /** @default false */
                        blank?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureChanged"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Put other content into a draft */
        put: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureChanged"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Publish a draft from a day on */
        post: {
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
                    "application/json": {
                        number: number;
                        revision?: number;
                        valid_from: string;
                        decision: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureChanged"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Withdraw a procedure from a day on */
        post: {
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
                    "application/json": {
                        from: string;
                        decision: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProcedureChanged"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** My desk, my roles, open and late work, what is to be collected */
        get: {
            parameters: {
                query?: {
                    view?: "mine" | "role" | "unassigned" | "open" | "late" | "sent" | "ready";
                    agency?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Receive a dossier at the desk */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HandingInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Received"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** What waits today: sent online, received, due, late, ready to be collected */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeskToday"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** What was received on a day */
        get: {
            parameters: {
                query?: {
                    agency?: string;
                    day?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** By name or identity number */
        get: {
            parameters: {
                query: {
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** A citizen's own */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** One dossier, with what may be done next */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierSheet"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Who may be given the open step */
        get: {
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Where a dossier is, without an account */
        get: {
            parameters: {
                query?: {
                    secret?: string;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TrackedDossier"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** How the due time was counted, day by day */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeadlineLedger"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** A slip as PDF */
        get: {
            parameters: {
                query?: {
                    secret?: string;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Send a dossier online */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                        draft?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sent"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Send what is incomplete back from the desk, once, in writing (form 02) */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Refuse at the desk (form 03) */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Receive a dossier that was sent online */
        post: {
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
                    "application/json": {
                        version?: number;
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Received"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Refuse to receive it (form 03) */
        post: {
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
                    "application/json": {
                        version?: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Give the open step to a person */
        post: {
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
                    "application/json": {
                        version?: number;
                        /** Format: uuid */
                        to: string;
                        step?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** End the step on my desk */
        post: {
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
                    "application/json": {
                        version?: number;
                        step?: string;
                        result_number?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Ask once for what is missing (form 02) */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Take what was missing */
        post: {
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
                    "application/json": {
                        version?: number;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Find that the result cannot be given */
        post: {
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
                    "application/json": {
                        version?: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Return the result */
        post: {
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
                    "application/json": {
                        version?: number;
                        /** @enum {string} */
                        method: "desk" | "post" | "electronic";
                        /** @description Who took it away at the desk */
                        collector?: components["schemas"]["CollectorInput"] | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Progressed"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Begin a draft */
        post: {
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Resume a draft */
        get: {
            parameters: {
                query?: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Save what has been filled in */
        put: {
            parameters: {
                query?: {
                    phone?: string;
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
                /** @description Default Response */
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
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
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
        /** Every measure and its definition */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Measure"][];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** A figure, with how it came about */
        get: {
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
                };
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Figure"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** The rows behind a figure */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FigureRows"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Figures of the whole province and by agency for a period; the last whole month without one */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicResults"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** A leader's one screen */
        get: {
            parameters: {
                query: {
                    /** @description Code of an agency */
                    agency: string;
                    /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026-Q1, R2026 */
                    period: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Cockpit"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Events of a day, or of one subject, newest first; a hundred at a time */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Journal"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Count the chain of one subject again */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JournalChain"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
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
        /** Put a file to a paper: multipart with component, secret, idempotency_key and next before the file */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Attached"];
                    };
                };
                /** @description Default Response */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** A paper as it was handed in */
        get: {
            parameters: {
                query?: {
                    secret?: string;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** Version, size, readers of the journal, queue, seals */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["System"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        ProblemInput: {
            /** @description A name for this kind of problem; the same as code, as an address */
            type: string;
            title: string;
            status: number;
            /** @description Stable: what programs compare */
            code: string;
            detail: {
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
        AgencyInput: {
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
        AgencyHistoryInput: {
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
            parts: components["schemas"]["AgencyInput"][];
        };
        AgencyGroupsInput: {
            code: string;
            name: string;
            readonly kinds: ("province" | "department" | "district" | "commune" | "unit" | "public_unit" | "central" | "party" | "front" | "partner")[];
            level: ("T" | "H" | "X") | null;
            included: string[];
            excluded: string[];
            members: string[];
        }[];
        AgenciesImportedInput: {
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
        CalendarEntryDeclaredInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "holiday" | "decision" | "local_day" | "desk_hours";
        };
        CalendarDaysInput: {
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
        DueInput: {
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
        CalendarEntriesInput: {
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
        /** @enum {string} */
        DossierStateInput: "draft" | "sent" | "received" | "assigned" | "verifying" | "consulting" | "supplement" | "paused" | "field_check" | "drafted" | "signed" | "issued" | "at_desk" | "returned" | "refused" | "ineligible" | "stopped" | "withdrawn" | "uncollected";
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
        HandingInput: {
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
        };
        ReceivedInput: {
            code: string;
            state: components["schemas"]["DossierStateInput"];
            due_at: string | null;
            fee: number;
            secret?: string;
        };
        SentInput: {
            code: string;
            /** @constant */
            state: "sent";
            secret: string;
        };
        ProgressedInput: {
            code: string;
            state: components["schemas"]["DossierStateInput"];
            due_at: string | null;
        };
        CollectorInput: {
            name: string;
            /** @description With what right, where it is not the applicant */
            authority?: string | null;
            id_checked: boolean;
        };
        DossierLineInput: {
            code: string;
            procedure_code: string;
            procedure_name: string;
            applicant_name: string;
            state: components["schemas"]["DossierStateInput"];
            channel: string;
            agency: string;
            agency_name: string;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
        DossierListInput: {
            lines: components["schemas"]["DossierLineInput"][];
            /** @description Give it as `after` for the next page */
            next: string | null;
        };
        DeskTodayInput: {
            sent: number;
            received: number;
            due_today: number;
            late: number;
            ready: number;
        };
        ShownApplicantInput: {
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
        DossierSheetInput: {
            code: string;
            procedure_code: string;
            procedure_name: string;
            case_code: string | null;
            state: components["schemas"]["DossierStateInput"];
            channel: string;
            agency: {
                code: string;
                name: string;
                address: string | null;
                phone: string | null;
            } | null;
            applicant_name: string;
            applicant: components["schemas"]["ShownApplicantInput"] | null;
            return_method: string;
            fee: number;
            term: {
                amount: number;
                unit: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
            }[];
            components: {
                id: string;
                code: string;
                name: string;
                kind: string;
                quantity: number;
                file_id: string | null;
                file_name: string | null;
            }[];
            pauses: {
                reason: string;
                basis: string | null;
                mode: string;
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                made_at: string;
                reason: string | null;
                /** @description What form 02 asks for */
                papers: {
                    code: string;
                    name: string;
                    what: string;
                }[];
            }[];
            sample: boolean;
            id_number: string | null;
            /** @description Who took the result away */
            collector: {
                name: string;
                authority?: string | null;
                id_checked: boolean;
            } | null;
            secret: string | null;
            version: number;
            is_mine: boolean;
            history: {
                seq: number;
                kind: string;
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                occurred_at: string;
                by: string | null;
                data: {
                    [key: string]: unknown;
                };
            }[];
            actions: {
                /** @enum {string} */
                action: "receive" | "refuse" | "guide" | "request_supplement" | "supplement" | "assign" | "complete" | "find_ineligible" | "return";
                why_not: {
                    code: string;
                    text: string;
                } | null;
            }[];
        };
        TrackedDossierInput: {
            code: string;
            procedure_code: string;
            procedure_name: string;
            case_code: string | null;
            state: components["schemas"]["DossierStateInput"];
            channel: string;
            agency: {
                code: string;
                name: string;
                address: string | null;
                phone: string | null;
            } | null;
            applicant_name: string;
            applicant: components["schemas"]["ShownApplicantInput"] | null;
            return_method: string;
            fee: number;
            term: {
                amount: number;
                unit: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
                file_id: string | null;
                file_name: string | null;
            }[];
            pauses: {
                reason: string;
                basis: string | null;
                mode: string;
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                made_at: string;
                reason: string | null;
                /** @description What form 02 asks for */
                papers: {
                    code: string;
                    name: string;
                    what: string;
                }[];
            }[];
            sample: boolean;
            is_proven: boolean;
        };
        DeadlineLedgerInput: {
            code: string;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                from_at: string;
                to_at: string | null;
            }[];
        };
        AttachedInput: {
            code: string;
            component: string;
            file_id: string;
        };
        FigureInput: {
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
        MeasureInput: {
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
        FigureRowsInput: {
            figure: components["schemas"]["FigureInput"];
            rows: {
                kind: string;
                code: string;
                agency: string;
                class: string;
                opened_on: string | null;
                closed_on: string | null;
                due_at: string | null;
                worked: number | null;
                /** @description Whether it counts above the line too */
                counted: boolean;
            }[];
            next: string | null;
        };
        CockpitInput: {
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                due_at: string;
                late_minutes: number;
            }[];
        };
        PublicResultsInput: {
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
        AccountsInput: {
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
        DelegationsInput: {
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
        AccountInput: {
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
        };
        RolesInput: {
            roles: {
                code: string;
                name: string;
                permissions: string[];
                brought: boolean;
            }[];
            permissions: string[];
        };
        HoldersInput: {
            /** Format: uuid */
            account_id: string;
            name: string;
            title: string | null;
            for_account_id: string | null;
        }[];
        MeInput: {
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
        ProcedureSummaryInput: {
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
        ProceduresInput: {
            procedures: components["schemas"]["ProcedureSummaryInput"][];
            total: number;
            page: number;
            pages: number;
        };
        ProcedureContentInput: {
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
        ProcedureSheetInput: {
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
            content: components["schemas"]["ProcedureContentInput"];
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
        ProcedureFeesInput: {
            code: string;
            lines: {
                code: string;
                name: string;
                amount: number;
                left_open: boolean;
            }[];
            total: number;
            left_open: boolean;
        };
        ProcedureVersionsInput: {
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                changed_at: string;
                changed_by: string | null;
            }[];
        };
        ProcedureVersionInput: {
            number: number;
            revision: number;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            name: string;
            decision: string | null;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            changed_at: string;
            changed_by: string | null;
            content: components["schemas"]["ProcedureContentInput"];
        };
        ProcedureChangedInput: {
            code: string;
            number: number;
            revision: number;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
        };
        ProcedureCheckInput: {
            ready: boolean;
            objections: {
                path: string;
                code: string;
                text: string;
                next: string;
            }[];
        };
        ManagedProceduresInput: {
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                changed_at: string;
            }[];
            total: number;
            page: number;
            pages: number;
        };
        ProcedurePlacesInput: {
            code: string;
            name: string;
            kind: string;
            level: string | null;
            address: string | null;
            phone: string | null;
        }[];
        RuleInput: {
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
        EnactedInput: {
            code: string;
            /** Format: date */
            valid_from: string;
            valid_to: string | null;
        };
        JournalInput: {
            day: string | null;
            events: {
                /**
                 * Format: date-time
                 * @description When it happened
                 * @example 2026-03-05T17:00:00+07:00
                 */
                at: string;
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
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
        JournalChainInput: {
            whole: boolean;
            events: number;
            difference: {
                where: string;
                subject: string;
                found: string;
                expected: string;
            } | null;
        };
        SystemInput: {
            version: string;
            node: string;
            postgres: string;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
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
        ProvinceInput: {
            named: boolean;
            code: string;
            name: string;
            phone: string | null;
            sample: boolean;
        };
        SessionInput: {
            token: string;
            name: string;
            must_change_password: boolean;
        };
        DraftInput: {
            code: string;
            procedure: string;
            content: {
                [key: string]: unknown;
            };
            sent_as: string | null;
        };
        Problem: {
            /** @description A name for this kind of problem; the same as code, as an address */
            type: string;
            title: string;
            status: number;
            /** @description Stable: what programs compare */
            code: string;
            detail: {
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
        /** @enum {string} */
        DossierState: "draft" | "sent" | "received" | "assigned" | "verifying" | "consulting" | "supplement" | "paused" | "field_check" | "drafted" | "signed" | "issued" | "at_desk" | "returned" | "refused" | "ineligible" | "stopped" | "withdrawn" | "uncollected";
        Applicant: {
            /** @enum {string} */
            kind: "person" | "organisation";
            name: string;
            birth_date?: unknown | null;
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
        Handing: {
            /** @description Code of the agency that handles it */
            agency: string;
            procedure: string;
            case?: string | null;
            applicant: components["schemas"]["Applicant"];
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
        };
        Received: {
            code: string;
            state: components["schemas"]["DossierState"];
            due_at: string | null;
            fee: number;
            secret?: string;
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
            }[];
            components: {
                id: string;
                code: string;
                name: string;
                kind: string;
                quantity: number;
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
                reason: string | null;
                /** @description What form 02 asks for */
                papers: {
                    code: string;
                    name: string;
                    what: string;
                }[];
            }[];
            sample: boolean;
            id_number: string | null;
            /** @description Who took the result away */
            collector: {
                name: string;
                authority?: string | null;
                id_checked: boolean;
            } | null;
            secret: string | null;
            version: number;
            is_mine: boolean;
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
                action: "receive" | "refuse" | "guide" | "request_supplement" | "supplement" | "assign" | "complete" | "find_ineligible" | "return";
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
                reason: string | null;
                /** @description What form 02 asks for */
                papers: {
                    code: string;
                    name: string;
                    what: string;
                }[];
            }[];
            sample: boolean;
            is_proven: boolean;
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
        Attached: {
            code: string;
            component: string;
            file_id: string;
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
                /** @description Whether it counts above the line too */
                counted: boolean;
            }[];
            next: string | null;
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
        Province: {
            named: boolean;
            code: string;
            name: string;
            phone: string | null;
            sample: boolean;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
