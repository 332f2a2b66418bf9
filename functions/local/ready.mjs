// Plain Node, no dependency: brings a fresh clone to where the system or its tests can run.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const at = (...parts) => join(root, ...parts)

/** Installs what is missing and builds the H5 pages when they are missing or older than their sources. */
export async function readyToRun() {
  requireNode()
  await install()
  await build('h5')
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`需要 Node 20.19 或更新的版本，现在是 ${process.versions.node}。请到 nodejs.org 安装后再运行`)
  process.exit(1)
}

/** `npm ci` when node_modules is missing or was installed from another lock file. */
export async function install() {
  const mark = at('node_modules', '.installed-from')
  const lock = digestOf([at('package-lock.json')])
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  const before = existsSync(at('node_modules', '.package-lock.json'))
  if (before && sameLock()) return writeFileSync(mark, lock)
  await step('安装依赖（第一次约 1–3 分钟）', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root })
  writeFileSync(mark, lock)
}

/** Somebody ran npm ci by hand: what is installed lists the same packages as the lock file. */
function sameLock() {
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const wanted = packages(at('package-lock.json'))
  const held = packages(at('node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => !path || optional || held[path]?.version === version,
  )
}

/** Builds the mini-program for 'h5' or 'weapp' when its sources have changed since. */
export async function build(kind) {
  const out = at('miniapp', 'dist', kind)
  const mark = join(out, '.built-from')
  const sources = [...filesIn(at('miniapp')), ...filesIn(at('shared')), at('package-lock.json')]
  const digest = digestOf(sources)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return
  rmSync(out, { recursive: true, force: true })
  const taro = at('node_modules/@tarojs/cli/bin/taro')
  await step(
    `构建${kind === 'h5' ? '网页' : '小程序'}（约半分钟）`,
    process.execPath,
    [taro, 'build', '--type', kind],
    { cwd: at('miniapp'), env: { NODE_ENV: 'production' } },
  )
  if (!existsSync(join(out, kind === 'h5' ? 'index.html' : 'app.json'))) fail('页面没有构建出来，请看上面的输出')
  writeFileSync(mark, digest)
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !['dist', 'node_modules'].includes(name) && !name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
}

function digestOf(files) {
  const hash = createHash('sha256')
  for (const file of files.filter((one) => statSync(one).isFile()).sort())
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Runs one step and shows that it is at work; its output is shown only when it fails. */
export async function step(what, command, args, { cwd, env = {} }) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const { isTTY } = process.stdout
  if (!isTTY) console.log(`${what}……`)
  const ticking = setInterval(
    () => (isTTY ? process.stdout.write(`\r${what}…… ${seconds()} 秒`) : console.log(`  还在进行，${seconds()} 秒`)),
    isTTY ? 1_000 : 20_000,
  )
  const { code, output } = await new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }))
  })
  clearInterval(ticking)
  if (code === 0) return console.log(`${isTTY ? '\r' : ''}${what}：好了，用了 ${seconds()} 秒`)
  console.error(`\n${output}\n${what}没有成功，原因见上面的输出`)
  process.exit(1)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
