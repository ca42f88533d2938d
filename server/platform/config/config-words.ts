import type { Reason } from './cannot-start.ts'

/** What an operator reads about a wrong setting: its name and what to do. Never its value where that may hold a password. */
export const reasons = {
  databaseUrl: (name: string): Reason => ({
    code: 'config.database_url_unreadable',
    vi: `${name} không phải địa chỉ PostgreSQL. Viết theo mẫu postgres://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu (ký tự đặc biệt trong mật khẩu mã hóa dạng %XX), hoặc bỏ biến này để dùng cơ sở dữ liệu đi kèm.`,
    en: `${name} is not a PostgreSQL address. Write postgres://user:password@host:5432/database (special characters of the password as %XX), or unset it to use the database that comes along.`,
  }),
  directWithoutUrl: (): Reason => ({
    code: 'config.direct_url_alone',
    vi: 'Có DATABASE_URL_DIRECT mà không có DATABASE_URL. Hãy đặt cả DATABASE_URL, hoặc bỏ DATABASE_URL_DIRECT.',
    en: 'DATABASE_URL_DIRECT is set without DATABASE_URL. Set DATABASE_URL too, or unset DATABASE_URL_DIRECT.',
  }),
  host: (value: string): Reason => ({
    code: 'config.host_unreadable',
    vi: `HOST=${value} không phải tên máy hay địa chỉ IP. Dùng 127.0.0.1 (chỉ máy này) hoặc 0.0.0.0 (mọi máy trong mạng).`,
    en: `HOST=${value} is neither a host name nor an IP address. Use 127.0.0.1 (this machine only) or 0.0.0.0 (the whole network).`,
  }),
  port: (value: string): Reason => ({
    code: 'config.port_unreadable',
    vi: `PORT=${value} không phải số cổng. Dùng một số từ 1 đến 65535, ví dụ PORT=8080 (0: để hệ thống chọn).`,
    en: `PORT=${value} is not a port number. Use a number from 1 to 65535, for example PORT=8080 (0: let the system choose).`,
  }),
  secret: (shortest: number): Reason => ({
    code: 'config.secret_too_short',
    vi: `OPENCCHC_SECRET quá ngắn: cần ít nhất ${shortest} ký tự ngẫu nhiên (tạo bằng «openssl rand -hex 32»), hoặc bỏ biến này để chương trình tự tạo tệp khóa trong thư mục dữ liệu.`,
    en: `OPENCCHC_SECRET is too short: it needs at least ${shortest} random characters (make them with "openssl rand -hex 32"), or unset it and the program keeps a secret file in the data folder.`,
  }),
  logLevel: (value: string, levels: readonly string[]): Reason => ({
    code: 'config.log_level_unknown',
    vi: `LOG_LEVEL=${value} không có trong các mức ghi nhật ký: ${levels.join(', ')}.`,
    en: `LOG_LEVEL=${value} is not one of the log levels: ${levels.join(', ')}.`,
  }),
  flag: (flag: string): Reason => ({
    code: 'config.flag_unknown',
    vi: `Không hiểu tùy chọn ${flag}. Chỉ có: --empty (không nạp dữ liệu mẫu), --only=http, --only=worker.`,
    en: `Unknown option ${flag}. There are: --empty (without sample data), --only=http, --only=worker.`,
  }),
}
