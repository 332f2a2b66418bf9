import type { Mended } from '@shared/inquiries/case/inquiry'
import { mendedTitleMost } from '@shared/inquiries/mendedWords'
import { useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { replaces } from '../../platform/writing/replaces'
import { Pressable } from '../Pressable'

/** 纠错, and 更正 of one's own record: what is published here and wrong is told to whoever answers for it, and followed like any other case. */
export function Mend({ word = '这里写得不对？告诉负责的单位', ...mends }: Mended & { word?: string }) {
  const { inquiry, edit, drop } = useDrafts()
  const write = async () => {
    const { thing, id } = mends
    const same = inquiry?.mends?.thing === thing && inquiry.mends.id === id
    if (!same && inquiry?.text.trim()) {
      if (!(await replaces(mends.thing === 'ownRecord' ? '这份更正申请' : '这一处纠错')))
        return go('/inquiries/submit/index')
      drop()
    }
    edit({
      mends: { ...mends, title: mends.title.slice(0, mendedTitleMost) },
      kind: 'suggestion',
      kindChosen: true,
      department: undefined,
    })
    go('/inquiries/submit/index')
  }
  return (
    <Pressable kind="link" onPress={() => void write()}>
      {word}
    </Pressable>
  )
}
