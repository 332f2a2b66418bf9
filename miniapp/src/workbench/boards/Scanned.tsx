import { codeIn } from '@shared/sites/scanned'
import { siteCodeLength } from '@shared/sites/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../ui/Banner'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { scan } from './scan'

const signs = ` ${siteCodeLength} 位字母和数字`

/** One stands before the right board: its sheet is scanned, or its code typed from the sheet. */
export function Scanned({ code, onRight }: { code: string; onRight: () => void }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const look = (read: string) => {
    const found = codeIn(read)
    if (found === code) return onRight()
    setWrong(
      found
        ? `这是另一块公告栏，编号 ${found}。这份公告贴在编号 ${code} 的那一块`
        : `没有认出编号。看看编号牌上的${signs}`,
    )
  }
  const open = async () => {
    const read = await scan?.()
    if (read !== undefined) look(read)
  }
  return (
    <View className="stack stack--close">
      {wrong ? <Banner tone="amber">{wrong}</Banner> : null}
      {scan ? (
        <Pressable kind="primary" onPress={() => void open()}>
          扫编号牌
        </Pressable>
      ) : null}
      <Field
        label={scan ? '扫不了就写编号' : '公告栏上的编号'}
        placeholder={`编号牌上的${signs}`}
        value={typed}
        max={2 * siteCodeLength}
        onChange={setTyped}
        onConfirm={() => look(typed)}
      />
      <Pressable kind={scan ? 'quiet' : 'primary'} disabled={!typed.trim()} onPress={() => look(typed)}>
        是这一块
      </Pressable>
    </View>
  )
}
