/** What is told about dossiers: to whoever handed one in, at each change, and to whoever handles it. */
export const dossier_notices = {
  sent: {
    title: 'Đã gửi hồ sơ',
    subject: 'Đã gửi hồ sơ {code}',
    mail: '{agency} đã nhận được hồ sơ gửi trực tuyến {code} ({procedure}) lúc {at}.\nHồ sơ đang chờ bộ phận một cửa xem. Thời hạn giải quyết tính từ khi hồ sơ được tiếp nhận; khi đó sẽ có tin báo ngày hẹn trả.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code} đã gửi đến {agency} lúc {at}, đang chờ tiếp nhận.\nHỏi: {phone}\nXem: {link}',
  },
  received: {
    title: 'Hồ sơ đã được tiếp nhận',
    subject: 'Hồ sơ {code} đã được tiếp nhận',
    mail: '{agency} đã tiếp nhận hồ sơ {code} ({procedure}) lúc {at}.\nHẹn trả kết quả: {due}.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code} được {agency} tiếp nhận lúc {at}.\nHẹn trả: {due}.\nHỏi: {phone}\nXem: {link}',
  },
  supplement: {
    title: 'Hồ sơ cần bổ sung',
    subject: 'Hồ sơ {code} cần bổ sung',
    mail: '{agency} đề nghị bổ sung hồ sơ {code} ({procedure}), yêu cầu lập lúc {at}.\nThời hạn giải quyết tạm dừng cho đến khi nhận đủ. Những gì còn thiếu ghi trên phiếu yêu cầu bổ sung, mở được ở trang tra cứu hồ sơ.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code} cần bổ sung ({agency}, {at}). Mở phiếu yêu cầu bổ sung ở trang tra cứu, hoặc hỏi nơi nộp.\nHỏi: {phone}\nXem: {link}',
  },
  supplemented: {
    title: 'Đã nhận giấy tờ bổ sung',
    subject: 'Đã nhận bổ sung cho hồ sơ {code}',
    mail: '{agency} đã nhận giấy tờ bổ sung của hồ sơ {code} ({procedure}) lúc {at}.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code}: {agency} đã nhận giấy tờ bổ sung lúc {at}.\nHỏi: {phone}\nXem: {link}',
  },
  paused: {
    title: 'Hồ sơ tạm dừng tính thời hạn',
    subject: 'Hồ sơ {code} tạm dừng tính thời hạn',
    mail: 'Thời hạn giải quyết hồ sơ {code} ({procedure}) tại {agency} tạm dừng từ {at}. Khi tính tiếp sẽ có tin báo ngày hẹn trả mới.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code} tại {agency}: thời hạn tạm dừng từ {at}; sẽ báo ngày hẹn mới.\nHỏi: {phone}\nXem: {link}',
  },
  resumed: {
    title: 'Ngày hẹn trả mới',
    subject: 'Hồ sơ {code} có ngày hẹn trả mới',
    mail: '{agency} tính tiếp thời hạn giải quyết hồ sơ {code} ({procedure}) từ {at}.\nHẹn trả kết quả: {due}.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code}: {agency} tính tiếp thời hạn từ {at}.\nHẹn trả: {due}.\nHỏi: {phone}\nXem: {link}',
  },
  ready: {
    title: 'Đã có kết quả',
    subject: 'Hồ sơ {code} đã có kết quả',
    mail: 'Hồ sơ {code} ({procedure}) đã có kết quả tại {agency} từ {at}.\nNơi nhận: {place}.\nKhi đến nhận, mang theo giấy hẹn và giấy tờ tùy thân.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code} đã có kết quả tại {agency} từ {at}.\nNơi nhận: {place}.\nHỏi: {phone}\nXem: {link}',
  },
  refused: {
    title: 'Hồ sơ không được tiếp nhận',
    subject: 'Hồ sơ {code} không được tiếp nhận',
    mail: '{agency} không tiếp nhận hồ sơ {code} ({procedure}), trả lời lúc {at}.\nLý do và cách làm tiếp ghi trên phiếu từ chối, xem tại trang tra cứu hồ sơ.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code} không được {agency} tiếp nhận ({at}). Lý do ghi trên phiếu, xem ở trang tra cứu.\nHỏi: {phone}\nXem: {link}',
  },
  ineligible: {
    title: 'Hồ sơ không đủ điều kiện',
    subject: 'Trả lời hồ sơ {code}',
    mail: '{agency} trả lời hồ sơ {code} ({procedure}) không đủ điều kiện giải quyết, lúc {at}.\nLý do ghi trên văn bản trả lời, xem tại trang tra cứu hồ sơ.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Hồ sơ {code}: {agency} trả lời không đủ điều kiện ({at}). Lý do ghi trên văn bản, xem ở trang tra cứu.\nHỏi: {phone}\nXem: {link}',
  },
  returned: {
    title: 'Đã trả kết quả',
    subject: 'Đã trả kết quả hồ sơ {code}',
    mail: '{agency} đã trả kết quả hồ sơ {code} ({procedure}) lúc {at}.\nNếu không phải người được ủy quyền nhận, hãy báo ngay cho cơ quan.\nTra cứu: {link}\nCần hỏi, gọi: {phone}',
    sms: 'Kết quả hồ sơ {code} đã được {agency} trả lúc {at}. Nếu người nhận không phải người nhà, báo ngay cơ quan.\nHỏi: {phone}\nXem: {link}',
  },
  assigned: {
    title: 'Được giao việc mới',
    subject: 'Được giao hồ sơ {code}',
    mail: 'Hồ sơ {code} ({procedure}) được giao lúc {at}.\nPhải xử lý xong trước: {due}.\nHỏi: {agency}',
    sms: 'Được giao hồ sơ {code} tại {agency}.',
  },
  digest: {
    title: 'Việc trong ngày',
    subject: 'Việc trong ngày: {mine} hồ sơ, {late} trễ',
    mail: 'Trên bàn hôm nay tại {agency}: {mine} hồ sơ, trong đó {today} đến hạn xử lý hôm nay và {late} đã trễ.\nMở danh sách: {link}',
    sms: 'Hôm nay: {mine} hồ sơ, {today} đến hạn, {late} trễ ({agency}).',
  },
}
