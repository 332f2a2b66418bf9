import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { goByKeys } from '../../../miniapp/src/platform/opening/byKeys.h5'
import { Choices } from '../../../miniapp/src/ui/choosing/Choices'
import { Field } from '../../../miniapp/src/ui/Field'
import { Loading } from '../../../miniapp/src/ui/Loading'
import { Pressable } from '../../../miniapp/src/ui/Pressable'

beforeAll(() => {
  // Nothing is drawn here: everything on the page counts as seen.
  Object.assign(Element.prototype, { getClientRects: () => [{}] })
  goByKeys()
})

const held = () => document.activeElement

function Chosen({ first }: { first?: string }) {
  const [value, setValue] = useState(first)
  return (
    <>
      <Choices label="哪一类" options={['咨询', '投诉', '建议']} value={value} onChange={setValue} />
      <Pressable>提交</Pressable>
    </>
  )
}
const one = (name: string) => screen.getByRole('radio', { name })

test('of several to choose among, Tab stops at the chosen one only, arrows go round, and Enter or Space chooses', async () => {
  render(<Chosen first="投诉" />)
  await userEvent.tab()
  expect(one('投诉')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(one('建议')).toHaveFocus()
  // Passing by chooses nothing.
  expect(one('投诉')).toBeChecked()
  await userEvent.keyboard('{ArrowDown}')
  expect(one('咨询')).toHaveFocus()
  await userEvent.keyboard('{ArrowLeft}{ }')
  expect(one('建议')).toBeChecked()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '提交' })).toHaveFocus()
  await userEvent.tab({ shift: true })
  expect(one('建议')).toHaveFocus()
})

test('where nothing is chosen yet, Tab comes to the first, and Home and End to the ends', async () => {
  render(<Chosen />)
  await userEvent.tab()
  expect(one('咨询')).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(one('建议')).toHaveFocus()
  await userEvent.keyboard('{Home}{Enter}')
  expect(one('咨询')).toBeChecked()
})

test('what is being sent keeps the focus, says that it is under way, and is not sent twice', async () => {
  let sent = 0
  const sending = (busy: boolean) => (
    <Pressable busy={busy} onPress={() => (sent += 1)}>
      提交
    </Pressable>
  )
  const { rerender } = render(sending(false))
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  rerender(sending(true))
  await userEvent.keyboard('{Enter}{ }')
  await userEvent.click(screen.getByRole('button'))
  expect(sent).toBe(1)
  expect(screen.getByRole('button', { name: '提交' })).toHaveAttribute('aria-disabled', 'true')
  expect(held()).toBe(screen.getByRole('button'))
  rerender(sending(false))
  await userEvent.keyboard('{Enter}')
  expect(sent).toBe(2)
})

function Long() {
  const [seen, setSeen] = useState(2)
  return (
    <>
      {Array.from({ length: seen }, (_, nth) => (
        <Pressable key={nth}>{`第 ${nth + 1} 份`}</Pressable>
      ))}
      {seen < 4 ? (
        <Pressable more onPress={() => setTimeout(() => setSeen(seen + 1), 10)}>
          再看一些
        </Pressable>
      ) : null}
    </>
  )
}

test('more of a list, asked for by keys, is gone on with at the first that came, the last time too; whoever points is left alone', async () => {
  render(<Long />)
  screen.getByRole('button', { name: '再看一些' }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('button', { name: '第 3 份' })).toHaveFocus())
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('button', { name: '第 4 份' })).toHaveFocus())
  cleanup()
  render(<Long />)
  fireEvent.pointerDown(document.body)
  fireEvent.click(screen.getByRole('button', { name: '再看一些' }), { detail: 1 })
  await screen.findByRole('button', { name: '第 3 份' })
  expect(screen.getByRole('button', { name: '第 3 份' })).not.toHaveFocus()
})

const onPage = (of: JSX.Element) => render(<div className="taro_page">{of}</div>)

function Opening() {
  const [stands, setStands] = useState<'button' | 'read' | 'form'>('button')
  const open = () => {
    setStands('read')
    setTimeout(() => setStands('form'), 30)
  }
  return (
    <div>
      <div>示例文件</div>
      {stands === 'button' ? <Pressable onPress={open}>接着补</Pressable> : null}
      {stands === 'read' ? <Loading text="正在读取登记" /> : null}
      {stands === 'form' ? <Field label="文件标题" value="" onChange={() => undefined} /> : null}
      <Pressable>经过</Pressable>
    </div>
  )
}

test('a form that is read before it stands there gets the focus once it does, and not what comes after it', async () => {
  onPage(<Opening />)
  screen.getByRole('button', { name: '接着补' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText('正在读取登记')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '经过' })).not.toHaveFocus()
  await waitFor(() => expect(screen.getByLabelText('文件标题')).toHaveFocus())
})

function Saving() {
  const [saved, setSaved] = useState(false)
  return (
    <>
      <Pressable>登记一份新的</Pressable>
      <Pressable disabled={saved} onPress={() => setSaved(true)}>
        先存着
      </Pressable>
      <Pressable>看全文</Pressable>
    </>
  )
}

test('what is done with and cannot be pressed again hands the focus on to what comes next', async () => {
  onPage(<Saving />)
  screen.getByRole('button', { name: '先存着' }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('button', { name: '看全文' })).toHaveFocus())
})

function Sent() {
  const [sent, setSent] = useState(false)
  return (
    <div role="main">
      {sent ? (
        <section>
          <h1>周二（12月8日）前答复你</h1>
          <Pressable>复制编号</Pressable>
        </section>
      ) : (
        <form>
          <h1>说说你的事</h1>
          <Pressable onPress={() => setSent(true)}>提交</Pressable>
        </form>
      )}
    </div>
  )
}

test('what was sent makes way for when it is answered, and that is read from its name, not from its first button', async () => {
  onPage(<Sent />)
  screen.getByRole('button', { name: '提交' }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})
