import { jsonLog } from '../../functions/platform/log'

const written = (write: (log: ReturnType<typeof jsonLog>) => void): string => {
  const lines: string[] = []
  write(jsonLog('info', { write: (line) => lines.push(line) }))
  return lines.join('')
}

/** Invented, plainly examples. */
const told = '我叫张建国，电话13800000001，身份证371502199001011234'
const person = /张建国|13800000001|371502199001011234/

test('an error that quotes a person is written without the person, its words and its trace alike', () => {
  const line = written((log) => log.broke('submitInquiry', new Error(`cannot write: ${told}`), 'request-1'))
  expect(line).not.toMatch(person)
  expect(JSON.parse(line)).toMatchObject({
    where: 'submitInquiry',
    requestId: 'request-1',
    err: { type: 'Error', message: 'cannot write: 我叫［姓名］，电话［手机号］，身份证［身份证号］' },
  })
})

test('what a library hangs on its error, and the error behind it, are no way round', () => {
  const error = Object.assign(new Error('refused', { cause: new Error(told) }), {
    item: { text: [told], more: { told } },
  })
  expect(written((log) => log.broke('outbox', error))).not.toMatch(person)
})

test('a note and its facts are written without persons', () => {
  const line = written((log) => log.note(`no such file: ${told}`, { file: told, rows: 3 }))
  expect(line).not.toMatch(person)
  expect(JSON.parse(line)).toMatchObject({ rows: 3 })
})

test('a call keeps what operators need', () => {
  const call = { requestId: '01-2026', operation: 'askQuestion', status: 200, ms: 12, role: 'citizen' }
  expect(JSON.parse(written((log) => log.call(call)))).toMatchObject(call)
})
