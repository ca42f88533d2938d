/**
 * The cluster's settings, read before what an administrator sets with ALTER SYSTEM. One machine, one program: 60
 * connections, 128 MB of buffers, no socket file; statements that fail are logged without the values they carried.
 *
 * @param durable false for tests: a crash of the machine may then lose or damage everything.
 */
export function settings(durable: boolean): string {
  return `# Written by OpenCCHC at every start; use ALTER SYSTEM for settings of your own.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = ${durable ? 60 : 200}
shared_buffers = 128MB
work_mem = 8MB
maintenance_work_mem = 64MB
effective_cache_size = 512MB
random_page_cost = 1.1
wal_level = replica
max_wal_size = 1GB
io_method = sync
max_logical_replication_workers = 0
jit = off
timezone = 'UTC'
log_timezone = 'Asia/Ho_Chi_Minh'
log_line_prefix = '%m [%p] '
log_error_verbosity = terse
log_checkpoints = off
log_destination = 'stderr'
logging_collector = off
${durable ? 'fsync = on' : 'fsync = off\nfull_page_writes = off\nsynchronous_commit = off\nautovacuum_naptime = 5min'}
`
}
