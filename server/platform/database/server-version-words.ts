import type { Reason } from '../config/cannot-start.ts'

export const reasons = {
  tooOld: (found: string): Reason => ({
    code: 'database.server_too_old',
    vi: `Máy chủ PostgreSQL ở DATABASE_URL là phiên bản ${found}; cần 15 trở lên. Hãy nâng cấp, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu đi kèm.`,
    en: `The server in DATABASE_URL is PostgreSQL ${found}; 15 or later is needed. Upgrade it, or unset DATABASE_URL to use the database that comes along.`,
  }),
  encoding: (found: string): Reason => ({
    code: 'database.server_encoding',
    vi: `Cơ sở dữ liệu ở DATABASE_URL dùng bảng mã ${found}, không giữ được tiếng Việt. Hãy tạo lại bằng «create database … encoding 'UTF8' template template0».`,
    en: `The database in DATABASE_URL is encoded ${found}, which cannot hold Vietnamese. Create it again with "create database … encoding 'UTF8' template template0".`,
  }),
  noVietnamese: (): Reason => ({
    code: 'database.server_without_icu',
    vi: 'Máy chủ PostgreSQL ở DATABASE_URL không có ICU (thiếu collation "vi-x-icu") nên không sắp xếp được tiếng Việt. Hãy dùng bản PostgreSQL có ICU.',
    en: 'The server in DATABASE_URL has no ICU (collation "vi-x-icu" is missing) and cannot sort Vietnamese. Use a PostgreSQL built with ICU.',
  }),
  noExtension: (name: string): Reason => ({
    code: 'database.extension_missing',
    vi: `Máy chủ PostgreSQL ở DATABASE_URL thiếu phần mở rộng ${name}. Hãy cài gói postgresql-contrib trên máy chủ.`,
    en: `The server in DATABASE_URL lacks the extension ${name}. Install postgresql-contrib on it.`,
  }),
  mayNotCreate: (name: string): Reason => ({
    code: 'database.extension_not_creatable',
    vi: `Người dùng trong DATABASE_URL không có quyền tạo phần mở rộng ${name}. Hãy nhờ quản trị viên chạy «create extension ${name}» trong cơ sở dữ liệu đó, hoặc cấp quyền create.`,
    en: `The user in DATABASE_URL may not create the extension ${name}. Let an administrator run "create extension ${name}" in that database, or grant create on it.`,
  }),
  refused: (where: string, user: string): Reason => ({
    code: 'database.server_refused',
    vi: `Máy chủ ${where} từ chối người dùng ${user}. Hãy kiểm tra tên và mật khẩu trong DATABASE_URL, và tệp pg_hba.conf của máy chủ.`,
    en: `The server ${where} refused the user ${user}. Check name and password in DATABASE_URL, and the server's pg_hba.conf.`,
  }),
  noDatabase: (where: string): Reason => ({
    code: 'database.server_without_database',
    vi: `Máy chủ không có cơ sở dữ liệu ${where}. Hãy tạo bằng «create database», hoặc sửa tên trong DATABASE_URL.`,
    en: `There is no database ${where}. Make it with "create database", or correct the name in DATABASE_URL.`,
  }),
  unreachable: (where: string, why: string): Reason => ({
    code: 'database.server_unreachable',
    vi: `Không kết nối được máy chủ ${where} nêu trong DATABASE_URL (${why}). Hãy kiểm tra máy chủ đang chạy, tên máy, cổng và tường lửa.`,
    en: `The server ${where} of DATABASE_URL cannot be reached (${why}). Check that it runs, its name, its port and the firewall.`,
  }),
} as const
