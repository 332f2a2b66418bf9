import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { AttachmentPicker } from '../../../miniapp/src/inquiries/AttachmentPicker'
import type { ChoiceLimits } from '../../../miniapp/src/platform/files/files'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import type { Asked } from '../../support/taro/taro'

/** What the person chooses next; '' is one that is too large to be sent. */
const chosen = { files: [] as string[], beyond: 0, names: [] as string[] }
jest.mock('../../../miniapp/src/platform/files/files', () => ({
  chooseFiles: async (_kind: string, _most: number, { onLeft, onNames }: ChoiceLimits) => {
    onNames?.(chosen.names)
    if (chosen.beyond) onLeft?.(chosen.beyond)
    return chosen.files
  },
}))

const onlyThese = '附件只收照片（JPG、PNG、WebP）和 PDF'
const idOf = (content: string) => `${content.padEnd(43, 'x')}.jpg`
const taken = ({ data }: Asked) => {
  const { content, name } = data as { content: string; name?: string }
  return content === 'text'
    ? refusal(422, 'cannot-read-file', '这个文件读不了', { detail: onlyThese })
    : { id: idOf(content), ...(name?.includes('合同') ? { name: '购房合同' } : {}) }
}

function Picker() {
  const [ids, setIds] = useState<string[]>([])
  return <AttachmentPicker ids={ids} onIds={setIds} />
}

async function adds(files: string[], beyond = 0, names: string[] = []) {
  Object.assign(chosen, { files, beyond, names })
  open(Picker)
  await userEvent.click(screen.getByRole('button', { name: '加照片' }))
}

beforeEach(() => {
  freshPhone({ 'POST /api/attachments': taken })
  signIn()
})

test('one that cannot be read keeps none of the others away, and it is said which', async () => {
  await adds(['a', 'text', 'b'])
  expect(await screen.findByText('选的 3 个里，第 2 个没有传上')).toBeInTheDocument()
  expect(screen.getByText(onlyThese)).toBeInTheDocument()
  expect(screen.getByText('照片 2')).toBeInTheDocument()
})

test('one that is too large is never sent, and what to do is said with the size', async () => {
  await adds([''])
  expect(await screen.findByText('这个文件太大了')).toBeInTheDocument()
  expect(screen.getByText('每个 4 MB 以内。照片先缩小，PDF 可以分开传')).toBeInTheDocument()
})

test('more than fit are not dropped without a word', async () => {
  await adds(['a'], 2)
  expect(await screen.findByText('多选的 2 个没有加')).toBeInTheDocument()
  expect(screen.getByText('照片 1')).toBeInTheDocument()
})

test('without a connection the photo is to be chosen once more, and what had arrived is there', async () => {
  let arrived = 0
  cityAnswers({ 'POST /api/attachments': (asked: Asked) => (arrived++ ? 'offline' : taken(asked)) })
  await adds(['a', 'b'])
  expect(await screen.findByText('现在连不上网络，没有传上')).toBeInTheDocument()
  expect(screen.getByText('照片 1')).toBeInTheDocument()
})

test('who adds a file sees the name under which officers read it, and what has no telling name is called by what it is', async () => {
  await adds(['first', 'second'], 0, ['购房合同.jpg', 'IMG_0001.jpg'])
  expect(await screen.findByText('购房合同')).toBeInTheDocument()
  expect(screen.getByText('照片 2')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '去掉购房合同' })).toBeInTheDocument()
})
