import { onlineManager } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { askInOurWords } from './platform/privacy'

/**
 * In WeChat every page is on the phone already; it waits for a person's agreement before it hands out what is theirs, and
 * tells when the line is lost and back.
 */
export function getReady(): void {
  askInOurWords()
  onlineManager.setEventListener((tell) => {
    const heard: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => tell(isConnected)
    Taro.onNetworkStatusChange(heard)
    // Of changes only it tells by itself.
    void Taro.getNetworkType().then(({ networkType }) => tell(networkType !== 'none'))
    return () => Taro.offNetworkStatusChange(heard)
  })
}
