/** Ends this process when it holds more than so many MB, however busy its main thread is. */
const most = Number(process.argv[2]) * 1024 * 1024
setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGABRT')
}, 25)
