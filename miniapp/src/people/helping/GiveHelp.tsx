import type { takeHelpCode } from '@shared/people/helping/contractHelping'
import { helpCodeDigits } from '@shared/people/helping/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { newDraft, useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { queries } from '../../platform/queries'
import { replaces } from '../../platform/writing/replaces'
import { plainNumber } from '../../platform/typed'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { SideRow } from './SideRow'
import { helpKey, type HelpSide } from './useHelp'

/** Whom I help, and what may be done for them; and the code of one more. */
export function GiveHelp({ helped }: { helped: readonly HelpSide[] }) {
  const [code, setCode] = useState('')
  const take = useMutation({
    mutationFn: () => call<typeof takeHelpCode>('POST /api/people/me/help', { body: { code } }),
    onSuccess: (both) => {
      setCode('')
      queries.setQueryData(helpKey, both)
    },
  })
  return (
    <Card title="替家人办">
      <View className="stack">
        {helped.map((side) => (
          <SideRow key={side.id} side={side}>
            <Doing side={side} />
          </SideRow>
        ))}
        <Field
          label="家人给你的授权码"
          kind="code"
          hint={`${helpCodeDigits} 位数字`}
          value={code}
          onChange={(typed) => setCode(plainNumber(typed).slice(0, helpCodeDigits))}
        />
        <Pressable
          kind="quiet"
          busy={take.isPending}
          disabled={code.length !== helpCodeDigits}
          onPress={() => take.mutate()}
        >
          开始替家人办
        </Pressable>
        {take.isError ? <Failure compact thrown={take.error} /> : null}
      </View>
    </Card>
  )
}

/** What was agreed is what is offered. */
function Doing({ side: { id, name, may } }: { side: HelpSide }) {
  const { inquiry, edit, drop } = useDrafts()
  const ask = async () => {
    const half = Boolean(inquiry?.text.trim())
    const theirs = inquiry?.forPerson?.id === id
    if (half && (theirs || !(await replaces(`替${name}写的`)))) return go('/inquiries/submit/index')
    drop()
    edit({ ...newDraft(), forPerson: { id, name } })
    go('/inquiries/submit/index')
  }
  return (
    <>
      {may.includes('read') ? (
        <Pressable kind="quiet" onPress={() => go('/inquiries/helped/index', { of: id, name })}>
          {`看${name}的办件`}
        </Pressable>
      ) : null}
      {may.includes('ask') ? (
        <Pressable kind="quiet" onPress={() => void ask()}>
          {`替${name}提一件`}
        </Pressable>
      ) : null}
    </>
  )
}
