import type { Replied } from '@shared/operation'
import type { submitOnBehalf } from '@shared/inquiries/contract'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Desk } from '../Desk'
import { RecordForm } from './RecordForm'
import { SlipPage } from './SlipPage'
import './index.scss'

/** 代录: what was said on the phone, at the window or by letter becomes a case with a slip to keep. */
export default function OnBehalf() {
  const [made, setMade] = useState<Replied<typeof submitOnBehalf>>()
  const show = (next: typeof made) => {
    setMade(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return (
    <Desk title="代录" section="onBehalf">
      {made ? <SlipPage made={made} onNext={() => show(undefined)} /> : <RecordForm onMade={show} />}
    </Desk>
  )
}
