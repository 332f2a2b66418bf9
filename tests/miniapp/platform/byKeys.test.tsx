import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { goByKeys } from '../../../miniapp/src/platform/opening/byKeys.h5'
import { Choices } from '../../../miniapp/src/ui/choosing/Choices'
import { Pressable } from '../../../miniapp/src/ui/Pressable'

beforeAll(goByKeys)

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
