export default definePageConfig({ navigationBarTitleText: '每日存证' })
