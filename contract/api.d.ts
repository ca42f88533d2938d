/** Generated from contract/openapi.json by `npm run generate`. */
export interface paths {
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
    "/api/v1/documents/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registers of numbers, the latest year first */
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
                        "application/json": components["schemas"]["NumberRegisterListed"][];
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
        /** Open the register of an agency, series and year */
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NumberRegisterChanged"];
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
    "/api/v1/documents/registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A register with its numbers, used and void, the latest first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NumberRegister"];
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
    "/api/v1/documents/registers/{id}/pattern": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write the symbol otherwise from the next number on */
        put: {
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
                        /** @description {số} is the number, {năm} the year: {số}/QĐ-UBND */
                        pattern: string;
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
                        "application/json": components["schemas"]["NumberRegisterChanged"];
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
    "/api/v1/documents/registers/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the next number for a document that is kept elsewhere */
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
                        on: string;
                        note: string;
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
                        "application/json": components["schemas"]["NumberTaken"];
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
    "/api/v1/documents/registers/{id}/numbers/{n}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a number that was taken by hand and not used, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NumberVoided"];
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
    "/api/v1/documents/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of documents, with the fields their templates may name */
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
                        "application/json": components["schemas"]["DocumentKind"][];
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
    "/api/v1/documents/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates, the latest edition first */
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
                        "application/json": components["schemas"]["DocumentTemplateListed"][];
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
        /** Make the first edition of a template, as a draft */
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentTemplateChanged"];
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
    "/api/v1/documents/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template with its faults, its editions, and what may be done */
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
                        "application/json": components["schemas"]["DocumentTemplate"];
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
        /** Change what a draft says */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentTemplateChanged"];
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
    "/api/v1/documents/templates/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template filled with the example of its kind */
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
    "/api/v1/documents/templates/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Word file of a template, as it was put there */
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
        /** Put a Word file to a draft: multipart with idempotency_key and next before the file */
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
                        "application/json": components["schemas"]["DocumentTemplateFilePut"];
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
    "/api/v1/documents/templates/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the next edition, as a draft that says what this one does */
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
                        "application/json": components["schemas"]["DocumentTemplateChanged"];
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
    "/api/v1/documents/templates/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft without faults from a day on */
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
                        "application/json": components["schemas"]["DocumentTemplateChanged"];
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
    "/api/v1/documents/templates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let nothing new be drafted with it */
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
                        "application/json": components["schemas"]["DocumentTemplateChanged"];
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
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of my agencies, latest first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentListed"][];
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
        /** Draft a document with a template, from what its owner knows and what is said */
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentChanged"];
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
    "/api/v1/documents/signing-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for my signature, oldest first */
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
                        "application/json": components["schemas"]["SigningList"];
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
        /** Sign several documents here in one go; those that could not be are told with the reason */
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
                        readonly ids: string[];
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
                        "application/json": components["schemas"]["DocumentsSigned"];
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
    "/api/v1/documents/to-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates that an agency may draft with today */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentTemplateToDraft"][];
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
    "/api/v1/documents/verification/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a document with this verification code was issued, by whom, and still counts */
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
                        "application/json": components["schemas"]["DocumentVerified"];
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
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document with its values, its files, and what may be done next and why not */
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
                        "application/json": components["schemas"]["Document"];
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
    "/api/v1/documents/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signatures of a document’s file, as our reader finds them */
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
                        "application/json": components["schemas"]["DocumentSignatures"];
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
    "/api/v1/documents/{id}/signatures/{n}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it was at that signature */
        get: {
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
    "/api/v1/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document as a file: its draft, its page, as it was signed, as it went out */
        get: {
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
    "/api/v1/documents/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what a draft says; its file is made anew */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentChanged"];
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
    "/api/v1/documents/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a draft to be signed */
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
                        "application/json": components["schemas"]["DocumentChanged"];
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
    "/api/v1/documents/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a document: by hand on paper, or by the signer of this installation */
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
                        /** @enum {string} */
                        how: "paper" | "signer";
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
                        "application/json": components["schemas"]["DocumentSigned"];
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
    "/api/v1/documents/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a document back to be drafted again, with the reason */
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
                        "application/json": components["schemas"]["DocumentChanged"];
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
    "/api/v1/documents/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a signed document its number and day from the register */
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
                        on: string;
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
                        "application/json": components["schemas"]["DocumentNumbered"];
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
    "/api/v1/documents/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a numbered document on paper, or as the page signed here under the agency’s seal */
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
                        "application/json": components["schemas"]["DocumentSigned"];
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
    "/api/v1/documents/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a document void, with the reason; a number that was not used is void with it */
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
                        "application/json": components["schemas"]["DocumentChanged"];
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
    "/api/v1/documents/{id}/draft-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an edited Word file back: multipart with idempotency_key and next before the file */
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
                        "application/json": components["schemas"]["DocumentChanged"];
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
    "/api/v1/documents/{id}/signed-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a PDF that was signed elsewhere: multipart with idempotency_key and next before the file */
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
                        "application/json": components["schemas"]["DocumentChanged"];
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
    "/api/v1/documents/{id}/issued-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue as a PDF that came back: multipart with idempotency_key and next before the file */
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
                        "application/json": components["schemas"]["DocumentChanged"];
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
    "/api/v1/documents/verification/{code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a PDF is the one that was issued; it is not kept: multipart with next before the file */
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentFileCompared"];
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
    "/api/v1/documents/signers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How seals and people of my agencies sign, and the connectors there are */
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
                        "application/json": components["schemas"]["DocumentSigners"];
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
        /** Set up how a person, or the seal of an agency, signs; or switch it off */
        put: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
    "/api/v1/notices/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of messages and what they say today */
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
                        "application/json": components["schemas"]["NoticeKind"][];
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
    "/api/v1/notices/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a kind says from a day on, in both languages */
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
                /** @description Default Response */
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
    "/api/v1/notices/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text as it would arrive */
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
                /** @description Default Response */
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
    "/api/v1/notices/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How mail and SMS are set up */
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
                        "application/json": components["schemas"]["NoticeChannels"];
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
    "/api/v1/notices/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a channel up, or switch it off (driver `off`) */
        put: {
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
                /** @description Default Response */
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
    "/api/v1/notices/channels/{channel}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one message to try the channel; nothing is kept of it */
        post: {
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
                /** @description Default Response */
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
    "/api/v1/notices/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The delivery log, latest first; fifty at a time */
        get: {
            parameters: {
                query?: {
                    channel?: "mail" | "sms" | "inbox";
                    state?: "waiting" | "sent" | "demo" | "failed" | "not_sent";
                    kind?: string;
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
                        "application/json": components["schemas"]["NoticeLog"];
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
    "/api/v1/notices/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own inbox, latest first; fifty at a time */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inbox"];
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
    "/api/v1/notices/mine/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of it is unread */
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
                            unread: number;
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
    "/api/v1/notices/mine/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read what came until then */
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
                         * Format: date-time
                         * @example 2026-03-05T17:00:00+07:00
                         */
                        until: string;
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
                            unread: number;
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
    "/api/v1/notices/mine/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one chose to be told */
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
        /** Choose how to be told: by which channel, all or what is necessary */
        put: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
    "/api/v1/procedures/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What procedures are called, by code, and how many are in force */
        get: {
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
                /** @description Default Response */
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
    "/api/v1/desk/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a receipt would promise if it were received now */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Promised"];
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
    "/api/v1/dossiers/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may be given which of these dossiers, and how much lies on their desks */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Assignees"];
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
                            token: string;
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
    "/api/v1/tracking/{code}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was told about a dossier, and how it was chosen to be told */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierNotices"];
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
    "/api/v1/tracking/{code}/notice-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose how to be told about a dossier: by which channel, all or what is necessary */
        put: {
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
                /** @description Default Response */
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
    "/api/v1/dossiers/{code}/result-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result as it was issued: for the office, for who owns the dossier, and with its look-up code */
        get: {
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
    "/api/v1/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Initiatives, latest first: those of my agencies, those that lie with me, and all recognised ones */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InitiativeListed"][];
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
        /** Propose an initiative */
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InitiativeChanged"];
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
    "/api/v1/initiatives/recognised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recognised initiatives, latest first */
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
                        "application/json": components["schemas"]["InitiativeRecognisedListed"][];
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
    "/api/v1/initiatives/recognised/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A recognised initiative */
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
                        "application/json": components["schemas"]["InitiativeRecognised"];
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
    "/api/v1/initiatives/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An initiative, with what may be done next and why not */
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
                        "application/json": components["schemas"]["Initiative"];
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
        /** Change what is proposed */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InitiativeChanged"];
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
    "/api/v1/initiatives/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposal back */
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
                        "application/json": components["schemas"]["InitiativeChanged"];
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
    "/api/v1/initiatives/{code}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who assesses it, and by when */
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
                        /** Format: uuid */
                        assessor_id: string;
                        assess_by: string;
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
                        "application/json": components["schemas"]["InitiativeChanged"];
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
    "/api/v1/initiatives/{code}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what one makes of it, as the assessor that was named */
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
                        recommended: boolean;
                        assessment: string;
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
                        "application/json": components["schemas"]["InitiativeChanged"];
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
    "/api/v1/initiatives/{code}/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recognise it, with why */
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
                        "application/json": components["schemas"]["InitiativeChanged"];
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
    "/api/v1/initiatives/{code}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline it, with why */
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
                        "application/json": components["schemas"]["InitiativeChanged"];
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
    "/api/v1/initiatives/{code}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that an agency applies a recognised initiative of another, and from when */
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
                        agency: string;
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
                        "application/json": components["schemas"]["InitiativeChanged"];
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
    "/api/v1/measures/{name}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A figure broken down by a dimension */
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FigureParts"];
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
    "/api/v1/measures/{name}/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many lie in each class of what a quantile is read from */
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FigureSpread"];
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
                    /** @description Another period to compare with */
                    before?: string;
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
    "/api/v1/public-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plans of the province, with how much is done */
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
                        "application/json": components["schemas"]["Plans"];
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
    "/api/v1/public-plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan for everybody: what was promised, by whom, and how it stands */
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
                        "application/json": components["schemas"]["PublicPlan"];
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
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans with how much is done, late, due soon */
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
                        "application/json": components["schemas"]["Plans"];
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
    "/api/v1/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan: its tasks in order with area, agencies and standing; and what each agency owes */
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
                        "application/json": components["schemas"]["Plan"];
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
    "/api/v1/plans/{code}/heading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct what a plan is called and which time it covers; its code and what is due stay as they are */
        put: {
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
                /** @description Default Response */
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
    "/api/v1/plans/{code}/dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline: what is owed by day, of all or of one agency with those below it; 200 at a time */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanDues"];
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
    "/api/v1/plans/{code}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The targets of a plan, each with where it stands now and where it leads */
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
                        "application/json": components["schemas"]["PlanTargets"];
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
    "/api/v1/plan-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my agencies owe, earliest first, and what they take part in */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanWork"];
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
    "/api/v1/plan-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task: who owes it, every day it is owed, and what was reported, asked and chased */
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
                        "application/json": components["schemas"]["PlanTask"];
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
    "/api/v1/plan-dues/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report progress, with evidence; done where a day is given */
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanDueTold"];
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
    "/api/v1/plan-dues/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open again what is not done after all */
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanDueTold"];
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
    "/api/v1/plan-dues/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a later day */
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
                        to: string;
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
                        "application/json": {
                            extension: string;
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
    "/api/v1/plan-dues/{id}/extension-ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a later day, or refuse it (granted_on null) */
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
                        granted_on: string | null;
                        note?: string | null;
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
                        "application/json": components["schemas"]["PlanDueTold"];
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
    "/api/v1/plan-dues/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind the agency of what it owes */
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
                        text: string;
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
                            chased: number;
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
    "/api/v1/plans/{code}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind every agency of what it is late with */
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
                        text: string;
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
                            dues: number;
                            agencies: number;
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
    "/api/v1/plan-targets/{id}/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which measure shows a target; null where none does */
        put: {
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
                /** @description Default Response */
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
    "/api/v1/plan-targets/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report where a target stands that no measure shows, with evidence */
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
                        value: number;
                        on: string;
                        text: string;
                        /** @default [] */
                        files?: string[];
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
                            report: string;
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
    "/api/v1/plan-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents handed in, newest first */
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
                        "application/json": components["schemas"]["PlanDocuments"];
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
        /** Hand in a plan document: multipart with agency, amends, idempotency_key and next before the file */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
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
                        "application/json": components["schemas"]["PlanDocumentImported"];
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
    "/api/v1/plan-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document with its blocks (text=no leaves them out), and what is proposed of it, what is most in doubt first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanDocument"];
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
    "/api/v1/plan-documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as it was handed in */
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
    "/api/v1/plan-documents/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what the document is, and begin its plan; what is left out is taken as read */
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
    "/api/v1/plan-documents/{id}/sure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept all that is sure: above the threshold, every leading agency known */
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
    "/api/v1/plan-documents/{id}/answers/{answer}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept these proposals with what was answered before for others of the document */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
    "/api/v1/plan-documents/{id}/answers/{answer}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer an answer no longer; what was accepted with it stands */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    answer: string;
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
                            answers: number;
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
    "/api/v1/plan-documents/{id}/proposals/{proposal}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a proposal into the plan, as read or as corrected; names nobody knows are answered in agencies */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanProposalDecided"];
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
    "/api/v1/plan-documents/{id}/proposals/{proposal}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a proposal out of the plan, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanProposalDecided"];
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
    "/api/v1/plan-documents/{id}/proposals/{proposal}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a rejected proposal to review again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    proposal: string;
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
                        "application/json": components["schemas"]["PlanProposalDecided"];
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
    "/api/v1/plan-documents/{id}/proposals/{proposal}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make several proposals of one */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
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
    "/api/v1/plan-documents/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a proposal of a block in which a person sees what the reader did not */
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
                /** @description Default Response */
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
    "/api/v1/plan-documents/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one proposal of several of one kind */
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
                /** @description Default Response */
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
    "/api/v1/plan-dues/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store evidence for what is due: multipart with next before the file */
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
                        "application/json": components["schemas"]["StoredFile"];
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
    "/api/v1/plan-targets/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store evidence for a target: multipart with next before the file */
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
                        "application/json": components["schemas"]["StoredFile"];
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
    "/api/v1/plan-dues/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence of what was due */
        get: {
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
    "/api/v1/plan-targets/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence of where a target stands */
        get: {
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
    "/api/v1/indexes/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published rounds; to who works in them also those that run */
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
                        "application/json": components["schemas"]["RoundListed"][];
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
        /** Open a round */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RoundOpeningInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RoundOpened"];
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
    "/api/v1/indexes/rounds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round, to who runs it and who leads the province: what moves it on, how far every agency is */
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
                        "application/json": components["schemas"]["Round"];
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
    "/api/v1/indexes/rounds/{code}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a round on; the last step publishes and freezes it */
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
                        /** @enum {string} */
                        step: "start_self_scoring" | "start_appraisal" | "ask_explanations" | "start_second_appraisal" | "hand_to_council" | "publish";
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
                        "application/json": components["schemas"]["RoundAdvanced"];
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
    "/api/v1/indexes/rounds/{code}/refreshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill what measures give from the record as it is now */
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RoundRefreshed"];
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
    "/api/v1/indexes/rounds/{code}/omissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave out, for every agency, what the record fills and of which nothing is known */
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
                        "application/json": components["schemas"]["RoundOmissions"];
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
    "/api/v1/indexes/rounds/{code}/zeros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide, for every agency, no points for what it never scored itself; only the council does */
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
                        "application/json": components["schemas"]["RoundZeros"];
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
    "/api/v1/indexes/rounds/{code}/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chase the agencies that have not scored themselves */
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
                        "application/json": components["schemas"]["RoundChased"];
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
    "/api/v1/indexes/rounds/{code}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant one agency another last day */
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
                        agency: string;
                        /** @enum {string} */
                        state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
                        until: string;
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
                        "application/json": components["schemas"]["RoundExtension"];
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
    "/api/v1/indexes/rounds/{code}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ranking: as published, or what it would be as things stand */
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
                        "application/json": components["schemas"]["RoundRanking"];
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
    "/api/v1/indexes/rounds/{code}/recomputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published round computed again from its rows, held against what was published */
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
                        "application/json": components["schemas"]["RoundRecomputed"];
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
    "/api/v1/indexes/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service index of every agency as the record gives it now; what no record gives is null */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LiveIndex"];
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
    "/api/v1/indexes/live/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service index of one agency, component by component with its figures */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LiveIndexSheet"];
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
    "/api/v1/indexes/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Criteria sets, every version */
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
                        "application/json": components["schemas"]["CriteriaSetListed"][];
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
        /** Keep a set from an Excel file, a new code or a new version of one there is: multipart with idempotency_key and next before the file */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
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
                        "application/json": components["schemas"]["CriteriaSetKept"];
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
    "/api/v1/indexes/sets/{set}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A criteria set with its rows */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CriteriaSet"];
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
    "/api/v1/indexes/sets/{set}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A criteria set as an Excel file */
        get: {
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
    "/api/v1/indexes/sets/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with a set in an Excel file, cell by cell; nothing is kept */
        post: {
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
                        "application/json": components["schemas"]["CriteriaSetFaults"];
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
    "/api/v1/indexes/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for me in rounds that run: to score or explain, to appraise, to decide */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IndexDuty"][];
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
    "/api/v1/indexes/rounds/{code}/agencies/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An agency in a round: criteria with points and where they came from; papers and history to who works with them */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RoundSheet"];
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
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/components/{component}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Score, appraise, explain, decide, dispute, settle or leave out a component */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScoreDone"];
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
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same work on several components of an agency, all of it or nothing */
        post: {
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
                    "application/json": components["schemas"]["ScoreWorksInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScoreDone"][];
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
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a paper to components: multipart with component (several by commas), idempotency_key and next before the file */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IndexEvidence"];
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
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/evidence/{evidence}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a paper away again, while the agency may still speak */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IndexEvidenceRemoved"];
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
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper as it was handed in */
        get: {
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
    "/api/v1/indexes/rounds/{code}/agencies/{agency}/components/{component}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the answers of a survey as counts by option */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyEntered"];
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
    "/api/v1/indexes/rounds/{code}/components/{component}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers of a survey that stand entered for a component, agency by agency */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveyStanding"];
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
        /** Enter the answers of a survey for several agencies, all of them or none */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SurveysEntered"];
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
    "/api/v1/consequences/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules on what follows from results */
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
                        "application/json": components["schemas"]["ConsequenceRule"][];
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
    "/api/v1/consequences/rules/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Switch a rule, change its limit or its basis */
        put: {
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
                        on: boolean;
                        basis: string;
                        verified: boolean;
                        /** @description Thousandths of a percent; for rules on a late share */
                        percent?: number;
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
                        "application/json": components["schemas"]["ConsequenceRuleChanged"];
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
    "/api/v1/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What rules propose for a year, and what was decided */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Consequence"][];
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
    "/api/v1/consequences/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge a year anew by every rule that is on */
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
                        year: number;
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
                        "application/json": components["schemas"]["ConsequencesJudged"];
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
    "/api/v1/consequences/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide about a proposal, with why */
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
                        /** @enum {string} */
                        verdict: "accepted" | "refused";
                        /** @default [] */
                        effects?: string[];
                        why?: string;
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
                        "application/json": components["schemas"]["ConsequenceDecided"];
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
    "/api/v1/files/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a file is used */
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
                        "application/json": components["schemas"]["FileUses"];
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
    "/api/v1/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which records cite a legal text; accents and case make no difference */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Citations"];
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
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies with me, or what my agencies owe, earliest first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Duties"];
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
    "/api/v1/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tables of open data, and on which terms they may be used */
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
                        "application/json": components["schemas"]["OpenData"];
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
    "/api/v1/open-data/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of open data as DCAT-AP, in JSON-LD */
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
                            [key: string]: unknown;
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
    "/api/v1/open-data/sets/{set}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a table; of a year where it comes in years, of the latest where none is said */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OpenDataTable"];
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
    "/api/v1/errands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many errands wait, and those that were given up */
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
                        "application/json": components["schemas"]["Errands"];
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
    "/api/v1/errands/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a dead errand again */
        post: {
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
                /** @description Default Response */
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
    "/api/v1/errands/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a dead errand go: it is not done */
        post: {
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
                /** @description Default Response */
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
        ConsequenceRuleInput: {
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
        ConsequenceInput: {
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
            /** @description A reading of the text that the operator has to confirm */
            asks: boolean;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            proposed_at: string;
            decision: {
                /** @enum {string} */
                verdict: "accepted" | "refused";
                effects: {
                    code: string;
                    text: string;
                }[];
                by: string;
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                at: string;
                why: string;
            } | null;
        };
        DocumentChangedInput: {
            id: string;
        };
        DocumentSignedInput: {
            id: string;
            /** @description Until when somebody is to confirm it first; null where it is done */
            waits: string | null;
        };
        DocumentNumberedInput: {
            id: string;
            symbol: string;
        };
        DocumentsSignedInput: {
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
        DocumentListedInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            drafted_at: string;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            changed_at: string;
            drafter: string | null;
            /** @description What it is about, by a value of its owner; null where that is not for the actor */
            subject_title: string | null;
            sample: boolean;
        };
        DocumentToSignInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            drafted_at: string;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            changed_at: string;
            drafter: string | null;
            /** @description What it is about, by a value of its owner; null where that is not for the actor */
            subject_title: string | null;
            sample: boolean;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
        SigningListInput: {
            /** @description How I would sign here; null: nothing is set up for me */
            here: {
                trial: boolean;
            } | null;
            documents: components["schemas"]["DocumentToSignInput"][];
        };
        DocumentTemplateToDraftInput: {
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
        DocumentInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            drafted_at: string;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
            } | null;
            /** @description How its agency would seal it here */
            seal_here: {
                trial: boolean;
            } | null;
            /** @description The last signature somebody was to confirm */
            signing: {
                /** @enum {string} */
                role: "head" | "seal";
                /** @enum {string} */
                state: "waiting" | "done" | "failed";
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
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
        DocumentSignatureInput: {
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
        DocumentSignaturesInput: {
            readonly signatures: components["schemas"]["DocumentSignatureInput"][];
            hidden: number;
        };
        DocumentSignatureSeenInput: {
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
        DocumentVerifiedInput: {
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
            readonly signatures: components["schemas"]["DocumentSignatureSeenInput"][];
            sample: boolean;
        };
        DocumentFileComparedInput: {
            /** @enum {string} */
            is: "same" | "other" | "changed" | "unsigned";
            readonly signatures: components["schemas"]["DocumentSignatureSeenInput"][];
        };
        NumberRegisterChangedInput: {
            id: string;
        };
        NumberTakenInput: {
            n: number;
            symbol: string;
        };
        NumberVoidedInput: {
            n: number;
        };
        NumberRegisterListedInput: {
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
        NumberRegisterInput: {
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
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
        DocumentSignerInput: {
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
        DocumentSignersInput: {
            agencies: {
                code: string;
                name: string;
                seal: components["schemas"]["DocumentSignerInput"] | null;
                people: {
                    account_id: string;
                    name: string;
                    title: string | null;
                    /** @description Code of the agency or part where the role is held */
                    agency: string;
                    signer: components["schemas"]["DocumentSignerInput"] | null;
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
        DocumentTemplateChangedInput: {
            id: string;
        };
        DocumentTemplateFilePutInput: {
            id: string;
            faults: number;
        };
        DocumentKindInput: {
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
        DocumentTemplateListedInput: {
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
                code: "field_unknown" | "list_as_value" | "raw_forbidden" | "syntax" | "not_closed" | "not_opened" | "closed_otherwise" | "tag_cut" | "filter_unknown" | "does_not_fill";
                tag: string;
                /** @description body, header, footer, notes, or the name of a text */
                part: string;
                paragraph: number | null;
                near: string;
            }[];
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            made_at: string;
            sample: boolean;
        };
        DocumentTemplateInput: {
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
                code: "field_unknown" | "list_as_value" | "raw_forbidden" | "syntax" | "not_closed" | "not_opened" | "closed_otherwise" | "tag_cut" | "filter_unknown" | "does_not_fill";
                tag: string;
                /** @description body, header, footer, notes, or the name of a text */
                part: string;
                paragraph: number | null;
                near: string;
            }[];
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
        /** @enum {string} */
        DossierStateInput: "draft" | "sent" | "received" | "assigned" | "verifying" | "consulting" | "supplement" | "paused" | "field_check" | "drafted" | "signed" | "issued" | "at_desk" | "returned" | "refused" | "ineligible" | "stopped" | "withdrawn" | "uncollected";
        AssigneesInput: {
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
        PromisedInput: {
            /** @description Null while the clock would stand from the beginning */
            due_at: string | null;
            /** @description The step after which a day is given */
            waits_for: string | null;
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
            /** @description Whether who proves it is theirs may load the result */
            has_result_file: boolean;
            /** @description Whether who proves it is theirs may put files to its papers now */
            takes_papers: boolean;
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
        CriteriaSetListedInput: {
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
        CriteriaSetInput: {
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
        CriteriaSetFaultsInput: {
            set: string | null;
            faults: {
                sheet: string;
                row: number;
                column: string;
                code: string;
                text: string;
            }[];
        };
        CriteriaSetKeptInput: {
            set: string;
            name: string;
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
        RoundOpenedInput: {
            round: string;
            set: string;
            agencies: number;
        };
        RoundListedInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            opened_at: string;
            published_at: string | null;
            sample: boolean;
        };
        RoundInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
        RoundAdvancedInput: {
            round: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            digest: string | null;
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
        ScoreDoneInput: {
            component: string;
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
            decided: boolean;
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
        SurveysEnteredInput: {
            agency: string;
            component: string;
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
        }[];
        SurveyStandingInput: {
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
        RoundSheetInput: {
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
                            /**
                             * Format: date-time
                             * @example 2026-03-05T17:00:00+07:00
                             */
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
        LiveIndexSheetInput: {
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
        RoundRankingInput: {
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
        LiveIndexInput: {
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
        IndexDutyInput: {
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
        IndexEvidenceInput: {
            file: string;
            evidence: {
                id: string;
                component: string;
            }[];
        };
        InitiativeChangedInput: {
            code: string;
        };
        InitiativeListedInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            proposed_at: string;
            decided_at: string | null;
            sample: boolean;
            /** @description How many other agencies apply it */
            applications: number;
            /** @enum {string} */
            state: "proposed" | "withdrawn" | "assigned" | "assessed" | "recognised" | "declined";
        };
        InitiativeRecognisedListedInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            proposed_at: string;
            decided_at: string | null;
            sample: boolean;
            /** @description How many other agencies apply it */
            applications: number;
        };
        InitiativeRecognisedInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
        InitiativeInput: {
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
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
        FigurePartsInput: {
            figure: components["schemas"]["FigureInput"];
            by: string;
            parts: {
                value: number | null;
                numerator: number;
                denominator: number | null;
                part: string;
            }[];
        };
        FigureSpreadInput: {
            figure: components["schemas"]["FigureInput"];
            classes: {
                /** @description The most in the class, in the unit of the measure */
                up_to: number;
                count: number;
            }[];
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
            /** @description The figures of the period asked for as `before`, by measure */
            earlier: {
                [key: string]: number | null;
            };
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
        NoticeKindInput: {
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
        NoticeChannelsInput: {
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
        NoticeLogInput: {
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
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
        InboxInput: {
            unread: number;
            next: string | null;
            messages: {
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                at: string;
                title: string;
                text: string;
                path: string;
                is_read: boolean;
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
            actions: {
                /** @enum {string} */
                action: "reset" | "close";
                why_not: {
                    code: string;
                    text: string;
                } | null;
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
        PlanDocumentImportedInput: {
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
        PlanDocumentsInput: {
            id: string;
            file_name: string;
            /** @enum {string} */
            state: "read" | "reviewed" | "superseded";
            amends: boolean;
            /** @description Name of the agency whose plan it is */
            agency: string;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
            added_at: string;
            proposals: number;
            /** @description Proposals nobody has decided yet */
            open: number;
            /** @description As read; null where the document says none */
            title: string | null;
            /** @description Code of the plan it became or amends */
            plan: string | null;
        }[];
        PlanProposalInput: {
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
        PlanDocumentInput: {
            id: string;
            file_name: string;
            /** @enum {string} */
            state: "read" | "reviewed" | "superseded";
            amends: boolean;
            /** @description Name of the agency whose plan it is */
            agency: string;
            /**
             * Format: date-time
             * @example 2026-03-05T17:00:00+07:00
             */
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
            standing: components["schemas"]["PlanProposalInput"][];
        };
        PlansInput: {
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
        PlanInput: {
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
        PlanDuesInput: {
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
        PlanWorkInput: {
            owed: components["schemas"]["PlanDuesInput"];
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
        PlanTaskInput: {
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
                    /**
                     * Format: date-time
                     * @example 2026-03-05T17:00:00+07:00
                     */
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
                    /**
                     * Format: date-time
                     * @example 2026-03-05T17:00:00+07:00
                     */
                    asked_at: string;
                    state: string;
                    granted_on: string | null;
                    note: string | null;
                    decided_at: string | null;
                }[];
                reminders: {
                    text: string;
                    /**
                     * Format: date-time
                     * @example 2026-03-05T17:00:00+07:00
                     */
                    sent_at: string;
                }[];
            }[];
        };
        PlanTargetsInput: {
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
        PublicPlanInput: {
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
        PlanProposalDecidedInput: {
            id: string;
            state: string;
            item: string | null;
        };
        PlanDueToldInput: {
            id: string;
            state: string;
            /** Format: date */
            due_on: string;
        };
        StoredFileInput: {
            id: string;
            name: string;
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
            /** @description Time promised for the cases named; null where it hangs on a case that is not named */
            term: {
                amount: number;
                /** @enum {string} */
                unit: "h" | "wd" | "d";
                same_day: boolean;
            } | null;
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
            /** @description Why it cannot be withdrawn from today on */
            why_not_withdraw: {
                code: string;
                text: string;
            } | null;
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
        CitationsInput: {
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
        DutiesInput: {
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
        FileUsesInput: {
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                used_at: string;
            }[];
        };
        OpenDataSetInput: {
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
        OpenDataInput: {
            /** @description Where the terms of use stand */
            licence: string | null;
            sets: components["schemas"]["OpenDataSetInput"][];
        };
        OpenDataTableInput: {
            set: components["schemas"]["OpenDataSetInput"];
            year: string | null;
            /** @description Values in the order of the columns */
            rows: (string | number | null)[][];
        };
        ErrandsInput: {
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
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
                occurred_at: string;
                attempts: number;
                error_code: string | null;
                failed_at: string | null;
            }[];
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
        DossierNoticesInput: {
            told: {
                kind: string;
                title: {
                    vi: string;
                    en: string;
                };
                channel: string;
                /** @enum {string} */
                state: "waiting" | "sent" | "demo" | "failed" | "not_sent";
                /**
                 * Format: date-time
                 * @example 2026-03-05T17:00:00+07:00
                 */
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
        RoundRefreshedInput: {
            round: string;
            agencies: number;
            changed: number;
            cut: string;
        };
        RoundOmissionsInput: {
            round: string;
            left_out: number;
        };
        RoundZerosInput: {
            round: string;
            zeroed: number;
        };
        RoundChasedInput: {
            round: string;
            agencies: string[];
        };
        RoundExtensionInput: {
            round: string;
            agency: string;
            /** @enum {string} */
            state: "open" | "self_scoring" | "appraising" | "explaining" | "second_appraisal" | "council" | "published";
            until: string;
        };
        RoundRecomputedInput: {
            round: string;
            same: boolean;
            published: string;
            recomputed: string;
        };
        IndexEvidenceRemovedInput: {
            evidence: string;
        };
        SurveyEnteredInput: {
            component: string;
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
        };
        ConsequenceRuleChangedInput: {
            code: string;
            on: boolean;
        };
        ConsequencesJudgedInput: {
            year: number;
            proposed: number;
            lapsed: number;
            findings: number;
        };
        ConsequenceDecidedInput: {
            id: string;
            verdict: string;
            effects: string[];
        };
        ProvinceInput: {
            named: boolean;
            code: string;
            name: string;
            phone: string | null;
            sample: boolean;
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
            } | null;
            /** @description How its agency would seal it here */
            seal_here: {
                trial: boolean;
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
                code: "field_unknown" | "list_as_value" | "raw_forbidden" | "syntax" | "not_closed" | "not_opened" | "closed_otherwise" | "tag_cut" | "filter_unknown" | "does_not_fill";
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
                code: "field_unknown" | "list_as_value" | "raw_forbidden" | "syntax" | "not_closed" | "not_opened" | "closed_otherwise" | "tag_cut" | "filter_unknown" | "does_not_fill";
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
        /** @enum {string} */
        DossierState: "draft" | "sent" | "received" | "assigned" | "verifying" | "consulting" | "supplement" | "paused" | "field_check" | "drafted" | "signed" | "issued" | "at_desk" | "returned" | "refused" | "ineligible" | "stopped" | "withdrawn" | "uncollected";
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
        Collector: {
            name: string;
            /** @description With what right, where it is not the applicant */
            authority?: string | null;
            id_checked: boolean;
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
            /** @description Whether who proves it is theirs may load the result */
            has_result_file: boolean;
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
        Attached: {
            code: string;
            component: string;
            file_id: string;
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
        RoundOpening: {
            code: string;
            name: string;
            set: string;
            /** @description 2026, 2026-H1, 2026-Q1, 2026-06, R2026 … */
            period: string;
            /** @description All of the set’s kinds where none is named */
            agencies?: string[];
            /** @default {} */
            deadlines: {
                [key: string]: unknown;
            };
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
        ScoreWork: {
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
                done_on: unknown | null;
                /** @example 2026-11-21 */
                due_on: unknown;
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
            /** @default  */
            reason: string;
        };
        ScoreWorks: {
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
                    done_on: unknown | null;
                    /** @example 2026-11-21 */
                    due_on: unknown;
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
                /** @default  */
                reason: string;
                component: string;
            }[];
        };
        ScoreDone: {
            component: string;
            /** @description Thousandths of a point; null is not known, which is no zero */
            points: number | null;
            decided: boolean;
        };
        SurveyCounts: {
            items: {
                [key: string]: number;
            }[];
            source: string;
        };
        SurveysOfComponent: {
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
        IndexEvidence: {
            file: string;
            evidence: {
                id: string;
                component: string;
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
        PlanProposalDecided: {
            id: string;
            state: string;
            item: string | null;
        };
        PlanDueTold: {
            id: string;
            state: string;
            /** Format: date */
            due_on: string;
        };
        StoredFile: {
            id: string;
            name: string;
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
export type operations = Record<string, never>;
