import type { Reason } from '../../config/cannot-start.ts'
import { CannotStart, exitCodes } from '../../config/cannot-start.ts'

/** A stop for a reason of the database, with its own text in both languages. */
export function refusal(reason: Reason, cause?: unknown, exitCode: number = exitCodes.database): CannotStart {
  return new CannotStart([reason], exitCode, { cause })
}

export const reasons = {
  dataInUse: (folder: string, pid: number, address: string): Reason => ({
    code: 'database.data_in_use',
    vi: `Thư mục dữ liệu ${folder} đang được một chương trình OpenCCHC khác dùng (tiến trình ${pid}${address && `, địa chỉ ${address}`}). Hãy dừng chương trình đó, hoặc đặt OPENCCHC_DATA sang thư mục khác.`,
    en: `The data folder ${folder} is in use by another OpenCCHC (process ${pid}${address && `, address ${address}`}). Stop that one, or set OPENCCHC_DATA to another folder.`,
  }),
  noBinaries: (machine: string): Reason => ({
    code: 'database.no_binaries',
    vi: `Không có PostgreSQL đi kèm cho máy này (${machine}). Hãy cài PostgreSQL 15 trở lên và đặt biến DATABASE_URL.`,
    en: `No PostgreSQL comes along for this machine (${machine}). Install PostgreSQL 15 or later and set DATABASE_URL.`,
  }),
  notYours: (folder: string): Reason => ({
    code: 'database.not_yours',
    vi: `Cơ sở dữ liệu ở ${folder} thuộc về người dùng khác. Hãy chạy bằng người dùng đó (hoặc root), hoặc đặt OPENCCHC_DATA sang thư mục khác.`,
    en: `The database in ${folder} belongs to another user. Run as that user (or root), or set OPENCCHC_DATA to another folder.`,
  }),
  closedFolder: (folder: string, uid: number): Reason => ({
    code: 'database.closed_folder',
    vi: `Người dùng số ${uid}, người chạy PostgreSQL, không vào được ${folder}. Hãy mở lối đi bằng «chmod o+x» cho thư mục đó và các thư mục chứa nó.`,
    en: `User number ${uid}, who runs PostgreSQL, cannot enter ${folder}. Open the way with "chmod o+x" on it and the folders around it.`,
  }),
  copied: (folder: string, original: string, at: string): Reason => ({
    code: 'database.copied_folder',
    vi: `Thư mục dữ liệu ${folder} là bản sao của ${original}, mà cơ sở dữ liệu của nó ở ${at}. Xóa tệp postgres.at trong bản sao để bắt đầu một cơ sở dữ liệu mới.`,
    en: `The data folder ${folder} is a copy of ${original}, whose database is in ${at}. Remove the file postgres.at from the copy to begin a new database.`,
  }),
  otherVersion: (folder: string, found: string, ours: string): Reason => ({
    code: 'database.other_version',
    vi: `Dữ liệu ở ${folder} do PostgreSQL ${found} ghi, chương trình này đi kèm PostgreSQL ${ours}. Hãy sao lưu bằng phiên bản chương trình đã ghi dữ liệu rồi phục hồi vào thư mục dữ liệu mới; đừng xóa thư mục cũ.`,
    en: `The data in ${folder} was written by PostgreSQL ${found}; this program comes with PostgreSQL ${ours}. Back up with the version of the program that wrote it and restore into a new data folder; keep the old one.`,
  }),
  diskFull: (folder: string): Reason => ({
    code: 'database.disk_full',
    vi: `Ổ đĩa chứa ${folder} đã đầy. Hãy giải phóng ít nhất 1 GB rồi khởi động lại; dữ liệu đã ghi vẫn còn nguyên.`,
    en: `The disk holding ${folder} is full. Free at least 1 GB and start again; what was recorded is safe.`,
  }),
  noPermission: (folder: string, log: string): Reason => ({
    code: 'database.no_permission',
    vi: `PostgreSQL không có quyền đọc, ghi trong ${folder}. Hãy trả quyền sở hữu về cho người dùng chạy chương trình (chown -R) và quyền 0700. ${log}`,
    en: `PostgreSQL may not read or write in ${folder}. Give the folder back to the user who runs the program (chown -R), mode 0700.`,
  }),
  noMemory: (log: string): Reason => ({
    code: 'database.no_memory',
    vi: `Không đủ bộ nhớ để chạy PostgreSQL (cần khoảng 200 MB). Hãy tắt bớt chương trình khác. ${log}`,
    en: 'Not enough memory to run PostgreSQL (about 200 MB). Close other programs.',
  }),
  noLibrary: (log: string): Reason => ({
    code: 'database.no_library',
    vi: `PostgreSQL đi kèm thiếu thư viện của hệ thống. Hãy cài thư viện nêu dưới đây, hoặc dùng PostgreSQL của máy qua DATABASE_URL. ${log}`,
    en: 'The PostgreSQL that comes along misses a system library, named above. Install it, or use a server by DATABASE_URL.',
  }),
  portTaken: (port: number): Reason => ({
    code: 'database.port_taken',
    vi: `Cổng ${port} và những cổng thử tiếp theo đều đang bị chương trình khác dùng. Hãy dừng chương trình đó, hoặc sửa số cổng trong tệp postgres.json của thư mục dữ liệu.`,
    en: `Port ${port} and those tried after it are taken by another program. Stop it, or change the port in postgres.json of the data folder.`,
  }),
  notRestarted: (): Reason => ({
    code: 'database.not_restarted',
    vi: 'PostgreSQL đã dừng đột ngột khi chương trình đang chạy và khởi động lại nhiều lần không được, nên chương trình dừng theo. Những gì đã ghi nhận vẫn còn. Hãy xử lý nguyên nhân nêu trên (xem thêm postgres.log trong thư mục dữ liệu) rồi chạy lại chương trình.',
    en: 'PostgreSQL ended under the running program and could not be started again, so the program ends too. What was recorded is safe. See to the cause above (and postgres.log in the data folder), then start again.',
  }),
  keepsDying: (): Reason => ({
    code: 'database.keeps_dying',
    vi: 'PostgreSQL liên tục dừng đột ngột ngay sau khi được khởi động lại, nên chương trình dừng theo. Những gì đã ghi nhận vẫn còn. Thường là do máy thiếu bộ nhớ hoặc có chương trình khác tắt nó: xem postgres.log trong thư mục dữ liệu và nhật ký hệ thống rồi chạy lại chương trình.',
    en: 'PostgreSQL dies again and again soon after it was started, so the program ends too. What was recorded is safe. Often the machine is out of memory or another program kills it: see postgres.log in the data folder and the log of the system, then start again.',
  }),
  failed: (log: string): Reason => ({
    code: 'database.failed',
    vi: `PostgreSQL không khởi động được. ${log}`,
    en: 'PostgreSQL did not start; its last lines are above.',
  }),
} as const
