import { type ChildProcess, spawn } from 'node:child_process'

/** What became of a program. */
export interface Result {
  status: number | null
  /** It was stopped because its time was up. */
  late: boolean
  /** The last line that it wrote on standard error, short. */
  said: string
}

/** Variables of the environment that a converter needs; what else is there is none of its business. */
const passed = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP', 'LD_LIBRARY_PATH']

/** Runs a program in a process group of its own, which is killed whole: when time is up, when we end, and after it. */
export function run(
  program: string,
  args: readonly string[],
  { folder, seconds }: { folder: string; seconds: number },
): Promise<Result> {
  return new Promise((resolve) => {
    const kept = passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
    const nowhere = 'http://127.0.0.1:9'
    const env = { ...Object.fromEntries(kept), HOME: folder, LANG: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp' }
    const child = spawn(program, args, {
      cwd: folder,
      detached: process.platform !== 'win32',
      env: { ...env, http_proxy: nowhere, https_proxy: nowhere },
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    })
    let said = ''
    let late = false
    const stop = (): void => killGroup(child)
    const timer = setTimeout(() => {
      late = true
      stop()
    }, seconds * 1000)
    process.once('exit', stop)
    child.stderr.on('data', (data: Buffer) => {
      said = (said + data.toString('utf8')).slice(-2000)
    })
    const end = (status: number | null): void => {
      clearTimeout(timer)
      process.off('exit', stop)
      // What it started may have stayed behind.
      stop()
      resolve({ status, late, said: said.trim().split('\n').at(-1)?.slice(0, 200) ?? '' })
    }
    child.once('error', (error) => {
      said = error.message
      end(null)
    })
    child.once('exit', end)
  })
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (error) {
    // Nobody is left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
