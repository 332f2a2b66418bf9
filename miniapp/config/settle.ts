import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { firstBox, firstScript } from './firstBox'
import { standIns } from './lacking'

/** Pages of citizens, kept for a phone that will be without a connection. */
const keptAhead =
  /miniapp\/src\/(answers\/(ask|answer)|inquiries\/(submit|mine|track|case)|notices\/(list|issue)|people\/(me|signIn|places|settings))\/index\.tsx/

/** The page of a screen on a wall. */
const wallPage = /miniapp\/src\/screen\/board\/index\.tsx/

/**
 * After the build: the question box and what it needs first go into index.html, the service worker learns what to keep,
 * and every text file is packed once, so that the server need not pack it for each visitor.
 * @param out The folder of the build.
 * @param chunksOf The files of the chunks that a module of src is in, by the path of the module.
 */
export function settle(out: string, chunksOf: (module: RegExp) => string[]): void {
  const page = path.join(out, 'index.html')
  const html = fs.readFileSync(page, 'utf8')
  const first = chunksOf(/miniapp\/src\/answers\/ask\/index\.tsx/)
  const sheets = [...namedIn(html), ...first].filter((file) => file.endsWith('.css'))
  const scripts = first.filter((file) => file.endsWith('.js') && !html.includes(file))
  const styles = sheets.map((file) => fs.readFileSync(path.join(out, file), 'utf8')).join('')
  const preload = scripts.map((file) => `<link rel="preload" as="script" href="./${file}">`).join('')
  fs.writeFileSync(
    page,
    html
      .replace(/<link href="\.\/css\/[^>]+>/, '')
      // A function, since a text would be read for $ signs.
      .replace('</head>', () => `<style>${styles}</style>${preload}</head>`)
      .replace(
        '<div id="app"></div>',
        () => `<div id="app"></div>${firstBox}<script>${standIns}\n${firstScript}</script>`,
      ),
  )
  const shell = ['./', ...new Set([...namedIn(html), ...first, ...chunksOf(keptAhead)])]
  const wall = chunksOf(wallPage).filter((file) => !shell.includes(file))
  const named = [...shell, ...wall].join()
  const version = createHash('sha256').update(fs.readFileSync(page)).update(named).digest('hex').slice(0, 12)
  const worker = fs.readFileSync(path.join(__dirname, 'worker.js'), 'utf8')
  fs.writeFileSync(
    path.join(out, 'sw.js'),
    worker
      .replace('__VERSION__', version)
      .replace('__SHELL__', JSON.stringify(shell))
      .replace('__WALL__', JSON.stringify(wall)),
  )
  for (const file of textFiles(out)) pack(file)
}

const namedIn = (html: string) => [...html.matchAll(/(?:src|href)="\.\/((?:js|css)\/[^"]+)"/g)].map(([, file]) => file!)

const textFiles = (out: string) =>
  fs
    .readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.(js|css|html)$/.test(one.name))
    .map((one) => path.join(one.parentPath, one.name))

function pack(file: string): void {
  const text = fs.readFileSync(file)
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(text, { level: 9 }))
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(text))
}
