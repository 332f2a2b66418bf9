import { View } from '@tarojs/components'
import { useState } from 'react'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { codeIn } from '../codeIn'

/** Opens a case by its query code, written with or without the hyphen. */
export function OpenByCode({ title, text }: { title: string; text: string }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const open = () => {
    const id = codeIn(typed)
    setWrong(id === undefined)
    if (id) go('/workbench/case/index', { id })
  }
  return (
    <Card title={title}>
      <View className="second">{text}</View>
      <Field
        label="查询编号"
        value={typed}
        max={12}
        placeholder="7K2M-93QF"
        error={wrong ? '编号是 8 位字母和数字，没有 0、1、I、L、O' : undefined}
        onChange={(code) => {
          setTyped(code)
          setWrong(false)
        }}
        onConfirm={open}
      />
      <View className="actions">
        <Pressable kind="primary" onPress={open}>
          打开
        </Pressable>
      </View>
    </Card>
  )
}
