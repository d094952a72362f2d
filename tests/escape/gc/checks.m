== escape2.go
escape2.go:103:12: yy does not escape
escape2.go:107:12: moved to heap: y
escape2.go:1151:16: ... argument does not escape
escape2.go:1151:22: i escapes to heap
escape2.go:1152:13: ... argument does not escape
escape2.go:1152:19: i escapes to heap
escape2.go:1159:19: ... argument does not escape
escape2.go:1159:26: i escapes to heap
escape2.go:1160:16: ... argument does not escape
escape2.go:1160:23: i escapes to heap
escape2.go:1170:9: new(int) does not escape
escape2.go:1179:9: new(int) escapes to heap
escape2.go:1185:13: x does not escape
escape2.go:1186:6: moved to heap: i
escape2.go:1188:2: func literal does not escape
escape2.go:1193:13: ch does not escape
escape2.go:1194:6: moved to heap: i
escape2.go:1196:2: func literal does not escape
escape2.go:1205:7: moved to heap: i
escape2.go:1206:3: func literal does not escape
escape2.go:1216:6: moved to heap: i
escape2.go:121:9: &Bar{...} escapes to heap
escape2.go:1230:6: moved to heap: i
escape2.go:1232:2: func literal does not escape
escape2.go:1234:3: func literal does not escape
escape2.go:1243:7: moved to heap: i
escape2.go:1244:3: func literal does not escape
escape2.go:124:14: leaking param: x
escape2.go:1251:6: moved to heap: i
escape2.go:1252:2: func literal does not escape
escape2.go:1258:6: moved to heap: i
escape2.go:1259:5: func literal escapes to heap
escape2.go:125:9: &Bar{...} escapes to heap
escape2.go:1265:6: moved to heap: i
escape2.go:1266:8: func literal does not escape
escape2.go:1274:2: func literal does not escape
escape2.go:1276:3: func literal does not escape
escape2.go:1284:6: moved to heap: i
escape2.go:1286:5: func literal escapes to heap
escape2.go:1288:3: func literal does not escape
escape2.go:128:15: x does not escape
escape2.go:1296:6: moved to heap: i
escape2.go:1298:5: func literal escapes to heap
escape2.go:129:9: &Bar{...} escapes to heap
escape2.go:1300:3: func literal does not escape
escape2.go:1308:6: moved to heap: i
escape2.go:1310:2: func literal does not escape
escape2.go:1312:6: func literal escapes to heap
escape2.go:1323:10: new(T) escapes to heap
escape2.go:132:7: b does not escape
escape2.go:1333:10: new(T) escapes to heap
escape2.go:1346:7: &T{} escapes to heap
escape2.go:1347:10: U{...} escapes to heap
escape2.go:1361:9: x does not escape
escape2.go:1363:9: leaking param: x
escape2.go:1369:6: moved to heap: buf2
escape2.go:136:7: leaking param: b to result ~r0 level=0
escape2.go:1375:6: moved to heap: buf4
escape2.go:1383:7: t does not escape
escape2.go:1389:10: new(Tm) does not escape
escape2.go:1390:7: t.M does not escape
escape2.go:1397:10: new(Tm) escapes to heap
escape2.go:1398:8: t.M escapes to heap
escape2.go:1404:3: func literal does not escape
escape2.go:140:7: leaking param: b to result ~r0 level=1
escape2.go:1438:13: l does not escape
escape2.go:1444:13: l does not escape
escape2.go:144:7: leaking param: b to result ~r0 level=0
escape2.go:1451:13: l does not escape
escape2.go:1459:13: l does not escape
escape2.go:1466:13: l does not escape
escape2.go:1478:13: leaking param: x
escape2.go:1483:8: ... argument escapes to heap
escape2.go:148:7: leaking param: b to result ~r0 level=0
escape2.go:1490:13: leaking param: x
escape2.go:1495:6: moved to heap: a
escape2.go:149:2: moved to heap: v
escape2.go:1501:6: moved to heap: a
escape2.go:1507:6: moved to heap: a
escape2.go:1513:6: moved to heap: a
escape2.go:1524:7: leaking param: u to result ~r0 level=1
escape2.go:1532:11: leaking param: u
escape2.go:1533:9: &V{...} escapes to heap
escape2.go:1537:2: moved to heap: a
escape2.go:1545:13: v does not escape
escape2.go:1547:7: moved to heap: x
escape2.go:154:7: leaking param: b to result ~r0 level=1
escape2.go:1550:8: 0 escapes to heap
escape2.go:1555:11: moved to heap: x
escape2.go:155:2: moved to heap: v
escape2.go:1560:11: moved to heap: x
escape2.go:1574:7: &Lit{...} does not escape
escape2.go:1580:2: moved to heap: i
escape2.go:1581:7: &Lit{...} does not escape
escape2.go:1587:2: moved to heap: i
escape2.go:1588:7: &Lit{...} escapes to heap
escape2.go:1603:7: b does not escape
escape2.go:1604:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf1[1:2]
escape2.go:1605:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf1[1:2:3]
escape2.go:1606:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf2[1:2]
escape2.go:1607:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf2[1:2:3]
escape2.go:160:7: b does not escape
escape2.go:1610:7: leaking param: b
escape2.go:1614:7: b does not escape
escape2.go:1615:9: (*Buffer).arrayPtr ignoring self-assignment in b.buf1 = b.arrPtr[1:2]
escape2.go:1616:9: (*Buffer).arrayPtr ignoring self-assignment in b.buf1 = b.arrPtr[1:2:3]
escape2.go:1619:7: b does not escape
escape2.go:1620:9: (*Buffer).baz ignoring self-assignment in b.str1 = b.str1[1:2]
escape2.go:1621:9: (*Buffer).baz ignoring self-assignment in b.str1 = b.str2[1:2]
escape2.go:1624:7: leaking param content: b
escape2.go:1625:10: new(Buffer) escapes to heap
escape2.go:1630:11: sp does not escape
escape2.go:1630:23: bp does not escape
escape2.go:1631:6: quux ignoring self-assignment in *sp = (*sp)[1:2]
escape2.go:1632:6: quux ignoring self-assignment in *bp = (*bp)[1:2]
escape2.go:1645:2: moved to heap: i
escape2.go:1647:10: x.s escapes to heap
escape2.go:1653:11: make([]byte, 20) does not escape
escape2.go:1654:14: string(b) does not escape
escape2.go:1659:11: make([]byte, 20) does not escape
escape2.go:1660:14: string(b) does not escape
escape2.go:1666:11: make([]byte, 20) does not escape
escape2.go:1667:14: string(b) escapes to heap
escape2.go:1668:2: moved to heap: s1
escape2.go:166:13: leaking param: b
escape2.go:1673:11: make([]byte, 20) does not escape
escape2.go:1674:14: string(b) escapes to heap
escape2.go:1676:9: s1 escapes to heap
escape2.go:1682:10: s0 + s1 does not escape
escape2.go:1690:10: s0 + s1 does not escape
escape2.go:1695:11: make([]byte, 20) does not escape
escape2.go:1697:14: string(b) does not escape
escape2.go:1697:17: string(b) + s0 does not escape
escape2.go:1704:10: s0 + s1 escapes to heap
escape2.go:1706:9: s2 escapes to heap
escape2.go:1712:14: string(x) does not escape
escape2.go:1719:14: string(x) escapes to heap
escape2.go:1726:14: string(x) escapes to heap
escape2.go:1726:2: moved to heap: s
escape2.go:1732:14: ([]byte)(s) does not escape
escape2.go:1732:14: zero-copy string->[]byte conversion
escape2.go:1738:16: ([]byte)(s) escapes to heap
escape2.go:1743:15: ([]byte)(s) escapes to heap
escape2.go:1743:16: ([]byte)(s) escapes to heap
escape2.go:1748:14: ([]rune)(s) does not escape
escape2.go:1754:16: ([]rune)(s) escapes to heap
escape2.go:1759:15: ([]rune)(s) escapes to heap
escape2.go:1759:16: ([]rune)(s) escapes to heap
escape2.go:1763:13: []rune{...} does not escape
escape2.go:1764:14: string(r) does not escape
escape2.go:1769:13: []rune{...} does not escape
escape2.go:176:9: &Bar2{...} escapes to heap
escape2.go:1770:16: string(r) escapes to heap
escape2.go:1774:13: []rune{...} does not escape
escape2.go:1775:15: string(r) escapes to heap
escape2.go:1775:16: string(r) escapes to heap
escape2.go:1779:11: make(map[int]int) does not escape
escape2.go:1783:10: m[0] escapes to heap
escape2.go:1787:13: make(map[int]int) escapes to heap
escape2.go:1791:11: make(map[int]int) escapes to heap
escape2.go:1795:23: m does not escape
escape2.go:1796:11: "foo" does not escape
escape2.go:1799:23: m does not escape
escape2.go:179:7: b does not escape
escape2.go:1800:13: MV(0) does not escape
escape2.go:1804:10: new(int) escapes to heap
escape2.go:1808:18: leaking param: x
escape2.go:1809:9: func literal escapes to heap
escape2.go:1817:11: new(int) escapes to heap
escape2.go:1818:7: func literal escapes to heap
escape2.go:1826:7: func literal escapes to heap
escape2.go:1827:24: []func() int{...} does not escape
escape2.go:1828:16: make([]func() int, 1) does not escape
escape2.go:1833:20: moved to heap: y
escape2.go:183:7: leaking param: b to result ~r0 level=0
escape2.go:187:7: leaking param: b to result ~r0 level=1
escape2.go:191:7: b does not escape
escape2.go:195:7: leaking param: b
escape2.go:199:7: leaking param: b
escape2.go:207:9: func literal escapes to heap
escape2.go:213:2: moved to heap: x
escape2.go:214:9: func literal escapes to heap
escape2.go:21:11: moved to heap: x
escape2.go:222:9: func literal does not escape
escape2.go:228:9: func literal escapes to heap
escape2.go:234:7: func literal escapes to heap
escape2.go:241:2: moved to heap: f
escape2.go:241:7: func literal escapes to heap
escape2.go:245:13: moved to heap: x
escape2.go:246:9: func literal escapes to heap
escape2.go:253:9: func literal does not escape
escape2.go:25:11: leaking param: yy
escape2.go:260:14: leaking param: xx
escape2.go:265:16: xx does not escape
escape2.go:269:12: moved to heap: x
escape2.go:285:7: leaking param: f
escape2.go:289:7: f does not escape
escape2.go:293:7: leaking param: f
escape2.go:297:7: f does not escape
escape2.go:29:11: moved to heap: x
escape2.go:301:12: moved to heap: x
escape2.go:305:21: moved to heap: x
escape2.go:305:7: f does not escape
escape2.go:309:12: f does not escape
escape2.go:309:20: moved to heap: x
escape2.go:313:12: leaking param: yy
escape2.go:317:7: f does not escape
escape2.go:322:7: leaking param content: f
escape2.go:326:7: leaking param: f
escape2.go:332:12: leaking param: i
escape2.go:338:12: leaking param: i
escape2.go:342:15: moved to heap: x
escape2.go:346:15: leaking param: x to result ~r0 level=0
escape2.go:350:15: leaking param: x to result ~r0 level=0
escape2.go:35:12: leaking param: t
escape2.go:373:21: moved to heap: f
escape2.go:377:24: leaking param: f to result ~r0 level=0
escape2.go:381:13: leaking param: i to result ~r0 level=0
escape2.go:386:3: moved to heap: v
escape2.go:392:13: leaking param: i to result ~r0 level=0
escape2.go:404:12: leaking param: i to result ~r0 level=0
escape2.go:40:11: xx does not escape
escape2.go:40:15: yy does not escape
escape2.go:410:13: i does not escape
escape2.go:417:12: leaking param: i to result ~r0 level=0
escape2.go:426:13: i does not escape
escape2.go:438:12: leaking param: i
escape2.go:442:10: new(S) does not escape
escape2.go:451:12: m does not escape
escape2.go:454:12: leaking param: m
escape2.go:458:13: leaking param: m
escape2.go:45:11: xx does not escape
escape2.go:45:21: yy does not escape
escape2.go:472:6: moved to heap: mv
escape2.go:478:8: mv does not escape
escape2.go:484:8: mv escapes to heap
escape2.go:487:12: leaking param: m
escape2.go:491:12: leaking param: mv1
escape2.go:491:21: leaking param: m
escape2.go:496:12: leaking param: x
escape2.go:498:12: append escapes to heap
escape2.go:49:11: xx does not escape
escape2.go:49:21: leaking param: yy
escape2.go:502:13: moved to heap: x
escape2.go:504:12: append escapes to heap
escape2.go:515:6: moved to heap: x
escape2.go:525:3: moved to heap: x
escape2.go:534:3: moved to heap: x
escape2.go:53:11: xx does not escape
escape2.go:53:21: yy does not escape
escape2.go:542:12: []int{...} does not escape
escape2.go:546:9: func literal escapes to heap
escape2.go:553:12: []int{...} does not escape
escape2.go:555:3: moved to heap: vv
escape2.go:557:9: func literal escapes to heap
escape2.go:565:12: []int{...} does not escape
escape2.go:569:9: func literal escapes to heap
escape2.go:577:12: []int{...} does not escape
escape2.go:579:3: moved to heap: vv
escape2.go:57:11: xx does not escape
escape2.go:57:15: yy does not escape
escape2.go:581:9: func literal escapes to heap
escape2.go:592:12: []int{...} does not escape
escape2.go:596:14: func literal escapes to heap
escape2.go:604:12: []int{...} does not escape
escape2.go:606:3: moved to heap: vv
escape2.go:608:14: func literal escapes to heap
escape2.go:614:14: leaking param: y to result ~r0 level=0
escape2.go:614:22: x does not escape
escape2.go:618:15: y does not escape
escape2.go:618:23: leaking param: x to result ~r0 level=0
escape2.go:622:12: z does not escape
escape2.go:623:13: 1 does not escape
escape2.go:623:16: 2 does not escape
escape2.go:623:19: 3 does not escape
escape2.go:623:9: ... argument does not escape
escape2.go:626:13: z does not escape
escape2.go:627:10: ... argument does not escape
escape2.go:627:14: 1 does not escape
escape2.go:627:17: 2 does not escape
escape2.go:627:20: 3 does not escape
escape2.go:62:11: leaking param: xx to result ~r0 level=0
escape2.go:62:15: leaking param: yy to result ~r0 level=0
escape2.go:630:15: leaking param: z
escape2.go:631:15: ... argument does not escape
escape2.go:631:19: 1 does not escape
escape2.go:631:22: 2 does not escape
escape2.go:631:25: 3 does not escape
escape2.go:634:16: z does not escape
escape2.go:636:17: ... argument escapes to heap
escape2.go:636:21: 1 escapes to heap
escape2.go:636:24: 2 escapes to heap
escape2.go:636:27: 3 escapes to heap
escape2.go:639:17: z does not escape
escape2.go:640:17: ... argument escapes to heap
escape2.go:640:21: 1 escapes to heap
escape2.go:640:24: 2 escapes to heap
escape2.go:640:27: 3 escapes to heap
escape2.go:643:12: z does not escape
escape2.go:644:9: ... argument does not escape
escape2.go:647:13: z does not escape
escape2.go:648:10: ... argument does not escape
escape2.go:652:15: 1 does not escape
escape2.go:652:18: 2 does not escape
escape2.go:652:21: 3 does not escape
escape2.go:652:9: ... argument does not escape
escape2.go:656:10: ... argument does not escape
escape2.go:656:16: 1 does not escape
escape2.go:656:19: 2 does not escape
escape2.go:656:22: 3 does not escape
escape2.go:660:15: ... argument does not escape
escape2.go:660:21: 1 does not escape
escape2.go:660:24: 2 does not escape
escape2.go:660:27: 3 does not escape
escape2.go:664:16: ... argument does not escape
escape2.go:664:22: 1 does not escape
escape2.go:664:25: 2 does not escape
escape2.go:664:28: 3 does not escape
escape2.go:670:16: ... argument does not escape
escape2.go:670:22: 1 escapes to heap
escape2.go:670:25: 2 escapes to heap
escape2.go:670:28: 3 escapes to heap
escape2.go:676:17: ... argument does not escape
escape2.go:676:23: 1 escapes to heap
escape2.go:676:26: 2 escapes to heap
escape2.go:676:29: 3 escapes to heap
escape2.go:67:12: xx does not escape
escape2.go:67:16: yy does not escape
escape2.go:680:12: z does not escape
escape2.go:684:13: z does not escape
escape2.go:688:13: leaking param: z
escape2.go:693:13: leaking param: z
escape2.go:699:9: ... argument does not escape
escape2.go:702:10: ... argument does not escape
escape2.go:705:12: moved to heap: z
escape2.go:709:13: moved to heap: z
escape2.go:716:12: new(int) escapes to heap
escape2.go:723:10: new(int) escapes to heap
escape2.go:731:11: new(int) does not escape
escape2.go:737:10: leaking param: p to result x level=0
escape2.go:737:10: leaking param: p to result y level=0
escape2.go:739:11: x does not escape
escape2.go:739:14: y does not escape
escape2.go:742:12: moved to heap: z
escape2.go:742:6: moved to heap: x
escape2.go:742:9: moved to heap: y
escape2.go:746:10: moved to heap: v
escape2.go:746:13: moved to heap: w
escape2.go:746:7: moved to heap: u
escape2.go:761:17: leaking param: r
escape2.go:762:9: &LimitedFooer{...} escapes to heap
escape2.go:765:12: leaking param: x
escape2.go:766:22: map[*int]*int{...} escapes to heap
escape2.go:769:12: leaking param: x
escape2.go:770:22: map[*int]*int{...} escapes to heap
escape2.go:773:12: leaking param: x to result ~r0 level=0
escape2.go:778:12: c does not escape
escape2.go:786:12: leaking param: m to result ~r0 level=1
escape2.go:797:12: m does not escape
escape2.go:797:29: leaking param: x
escape2.go:802:12: leaking param: m to result ~r0 level=1
escape2.go:807:12: leaking param: m to result ~r0 level=0
escape2.go:812:12: m does not escape
escape2.go:817:12: leaking param: m to result ~r0 level=0
escape2.go:81:12: leaking param: yyy
escape2.go:822:13: leaking param: m to result ~r0 level=1
escape2.go:830:13: leaking param: m to result ~r0 level=0
escape2.go:838:14: m does not escape
escape2.go:839:6: moved to heap: i
escape2.go:846:13: m does not escape
escape2.go:846:23: leaking param: x
escape2.go:851:13: m does not escape
escape2.go:851:24: x does not escape
escape2.go:858:13: leaking param content: x
escape2.go:863:13: leaking param content: x
escape2.go:864:12: append does not escape
escape2.go:868:13: leaking param: x
escape2.go:869:12: append does not escape
escape2.go:872:13: leaking param: x
escape2.go:873:22: map[*int]*int{...} escapes to heap
escape2.go:876:13: leaking param: x
escape2.go:877:22: map[*int]*int{...} escapes to heap
escape2.go:87:12: leaking param content: yyy
escape2.go:880:13: leaking param: x
escape2.go:881:20: map[*int]*int{...} does not escape
escape2.go:888:13: leaking param: x
escape2.go:889:20: map[*int]*int{...} does not escape
escape2.go:893:13: leaking param: x to result ~r0 level=0
escape2.go:894:13: []*int{...} does not escape
escape2.go:898:13: leaking param: x to result ~r0 level=0
escape2.go:903:13: leaking param: x to result ~r0 level=0
escape2.go:908:13: leaking param: x to result ~r0 level=0
escape2.go:909:7: &Bar{...} does not escape
escape2.go:913:13: leaking param: x to result ~r0 level=0
escape2.go:919:3: moved to heap: x
escape2.go:91:12: yyy does not escape
escape2.go:922:3: moved to heap: y
escape2.go:928:13: unknown does not escape
escape2.go:929:2: moved to heap: x
escape2.go:933:13: unknown does not escape
escape2.go:934:2: moved to heap: x
escape2.go:940:13: leaking param: x
escape2.go:95:12: moved to heap: yy
escape2.go:99:12: leaking param: yy
== escape2n.go
escape2n.go:103:12: yy does not escape
escape2n.go:107:12: moved to heap: y
escape2n.go:1151:16: ... argument does not escape
escape2n.go:1151:22: i escapes to heap
escape2n.go:1152:13: ... argument does not escape
escape2n.go:1152:19: i escapes to heap
escape2n.go:1159:19: ... argument does not escape
escape2n.go:1159:26: i escapes to heap
escape2n.go:1160:16: ... argument does not escape
escape2n.go:1160:23: i escapes to heap
escape2n.go:1170:9: new(int) does not escape
escape2n.go:1179:9: new(int) escapes to heap
escape2n.go:1185:13: x does not escape
escape2n.go:1186:6: moved to heap: i
escape2n.go:1188:2: func literal does not escape
escape2n.go:1193:13: ch does not escape
escape2n.go:1194:6: moved to heap: i
escape2n.go:1196:2: func literal does not escape
escape2n.go:1205:7: moved to heap: i
escape2n.go:1206:3: func literal does not escape
escape2n.go:1216:6: moved to heap: i
escape2n.go:121:9: &Bar{...} escapes to heap
escape2n.go:1230:6: moved to heap: i
escape2n.go:1232:2: func literal does not escape
escape2n.go:1234:3: func literal does not escape
escape2n.go:1243:7: moved to heap: i
escape2n.go:1244:3: func literal does not escape
escape2n.go:124:14: leaking param: x
escape2n.go:1251:6: moved to heap: i
escape2n.go:1252:2: func literal does not escape
escape2n.go:1258:6: moved to heap: i
escape2n.go:1259:5: func literal escapes to heap
escape2n.go:125:9: &Bar{...} escapes to heap
escape2n.go:1265:6: moved to heap: i
escape2n.go:1266:8: func literal does not escape
escape2n.go:1274:2: func literal does not escape
escape2n.go:1276:3: func literal does not escape
escape2n.go:1284:6: moved to heap: i
escape2n.go:1286:5: func literal escapes to heap
escape2n.go:1288:3: func literal does not escape
escape2n.go:128:15: x does not escape
escape2n.go:1296:6: moved to heap: i
escape2n.go:1298:5: func literal escapes to heap
escape2n.go:129:9: &Bar{...} escapes to heap
escape2n.go:1300:3: func literal does not escape
escape2n.go:1308:6: moved to heap: i
escape2n.go:1310:2: func literal does not escape
escape2n.go:1312:6: func literal escapes to heap
escape2n.go:1323:10: new(T) escapes to heap
escape2n.go:132:7: b does not escape
escape2n.go:1333:10: new(T) escapes to heap
escape2n.go:1346:7: &T{} escapes to heap
escape2n.go:1347:10: U{...} escapes to heap
escape2n.go:1361:9: x does not escape
escape2n.go:1363:9: leaking param: x
escape2n.go:1369:6: moved to heap: buf2
escape2n.go:136:7: leaking param: b to result ~r0 level=0
escape2n.go:1375:6: moved to heap: buf4
escape2n.go:1383:7: t does not escape
escape2n.go:1389:10: new(Tm) does not escape
escape2n.go:1390:7: t.M does not escape
escape2n.go:1397:10: new(Tm) escapes to heap
escape2n.go:1398:8: t.M escapes to heap
escape2n.go:1404:3: func literal does not escape
escape2n.go:140:7: leaking param: b to result ~r0 level=1
escape2n.go:1438:13: l does not escape
escape2n.go:1444:13: l does not escape
escape2n.go:144:7: leaking param: b to result ~r0 level=0
escape2n.go:1451:13: l does not escape
escape2n.go:1459:13: l does not escape
escape2n.go:1466:13: l does not escape
escape2n.go:1478:13: leaking param: x
escape2n.go:1483:8: ... argument escapes to heap
escape2n.go:148:7: leaking param: b to result ~r0 level=0
escape2n.go:1490:13: leaking param: x
escape2n.go:1495:6: moved to heap: a
escape2n.go:149:2: moved to heap: v
escape2n.go:1501:6: moved to heap: a
escape2n.go:1507:6: moved to heap: a
escape2n.go:1513:6: moved to heap: a
escape2n.go:1524:7: leaking param: u to result ~r0 level=1
escape2n.go:1532:11: leaking param: u
escape2n.go:1533:9: &V{...} escapes to heap
escape2n.go:1537:2: moved to heap: a
escape2n.go:1545:13: v does not escape
escape2n.go:1547:7: moved to heap: x
escape2n.go:154:7: leaking param: b to result ~r0 level=1
escape2n.go:1550:8: 0 escapes to heap
escape2n.go:1555:11: moved to heap: x
escape2n.go:155:2: moved to heap: v
escape2n.go:1560:11: moved to heap: x
escape2n.go:1574:7: &Lit{...} does not escape
escape2n.go:1580:2: moved to heap: i
escape2n.go:1581:7: &Lit{...} does not escape
escape2n.go:1587:2: moved to heap: i
escape2n.go:1588:7: &Lit{...} escapes to heap
escape2n.go:1603:7: b does not escape
escape2n.go:1604:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf1[1:2]
escape2n.go:1605:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf1[1:2:3]
escape2n.go:1606:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf2[1:2]
escape2n.go:1607:9: (*Buffer).foo ignoring self-assignment in b.buf1 = b.buf2[1:2:3]
escape2n.go:160:7: b does not escape
escape2n.go:1610:7: leaking param: b
escape2n.go:1614:7: b does not escape
escape2n.go:1615:9: (*Buffer).arrayPtr ignoring self-assignment in b.buf1 = b.arrPtr[1:2]
escape2n.go:1616:9: (*Buffer).arrayPtr ignoring self-assignment in b.buf1 = b.arrPtr[1:2:3]
escape2n.go:1619:7: b does not escape
escape2n.go:1620:9: (*Buffer).baz ignoring self-assignment in b.str1 = b.str1[1:2]
escape2n.go:1621:9: (*Buffer).baz ignoring self-assignment in b.str1 = b.str2[1:2]
escape2n.go:1624:7: leaking param content: b
escape2n.go:1625:10: new(Buffer) escapes to heap
escape2n.go:1630:11: sp does not escape
escape2n.go:1630:23: bp does not escape
escape2n.go:1631:6: quux ignoring self-assignment in *sp = (*sp)[1:2]
escape2n.go:1632:6: quux ignoring self-assignment in *bp = (*bp)[1:2]
escape2n.go:1645:2: moved to heap: i
escape2n.go:1647:10: x.s escapes to heap
escape2n.go:1653:11: make([]byte, 20) does not escape
escape2n.go:1654:14: string(b) does not escape
escape2n.go:1659:11: make([]byte, 20) does not escape
escape2n.go:1660:14: string(b) does not escape
escape2n.go:1666:11: make([]byte, 20) does not escape
escape2n.go:1667:14: string(b) escapes to heap
escape2n.go:1668:2: moved to heap: s1
escape2n.go:166:13: leaking param: b
escape2n.go:1673:11: make([]byte, 20) does not escape
escape2n.go:1674:14: string(b) escapes to heap
escape2n.go:1676:9: s1 escapes to heap
escape2n.go:1682:10: s0 + s1 does not escape
escape2n.go:1690:10: s0 + s1 does not escape
escape2n.go:1695:11: make([]byte, 20) does not escape
escape2n.go:1697:14: string(b) does not escape
escape2n.go:1697:17: string(b) + s0 does not escape
escape2n.go:1704:10: s0 + s1 escapes to heap
escape2n.go:1706:9: s2 escapes to heap
escape2n.go:1712:14: string(x) does not escape
escape2n.go:1719:14: string(x) escapes to heap
escape2n.go:1726:14: string(x) escapes to heap
escape2n.go:1726:2: moved to heap: s
escape2n.go:1732:14: ([]byte)(s) does not escape
escape2n.go:1732:14: zero-copy string->[]byte conversion
escape2n.go:1738:16: ([]byte)(s) escapes to heap
escape2n.go:1743:15: ([]byte)(s) escapes to heap
escape2n.go:1743:16: ([]byte)(s) escapes to heap
escape2n.go:1748:14: ([]rune)(s) does not escape
escape2n.go:1754:16: ([]rune)(s) escapes to heap
escape2n.go:1759:15: ([]rune)(s) escapes to heap
escape2n.go:1759:16: ([]rune)(s) escapes to heap
escape2n.go:1763:13: []rune{...} does not escape
escape2n.go:1764:14: string(r) does not escape
escape2n.go:1769:13: []rune{...} does not escape
escape2n.go:176:9: &Bar2{...} escapes to heap
escape2n.go:1770:16: string(r) escapes to heap
escape2n.go:1774:13: []rune{...} does not escape
escape2n.go:1775:15: string(r) escapes to heap
escape2n.go:1775:16: string(r) escapes to heap
escape2n.go:1779:11: make(map[int]int) does not escape
escape2n.go:1783:10: m[0] escapes to heap
escape2n.go:1787:13: make(map[int]int) escapes to heap
escape2n.go:1791:11: make(map[int]int) escapes to heap
escape2n.go:1795:23: m does not escape
escape2n.go:1796:11: "foo" does not escape
escape2n.go:1799:23: m does not escape
escape2n.go:179:7: b does not escape
escape2n.go:1800:13: MV(0) does not escape
escape2n.go:1804:10: new(int) escapes to heap
escape2n.go:1808:18: leaking param: x
escape2n.go:1809:9: func literal escapes to heap
escape2n.go:1817:11: new(int) escapes to heap
escape2n.go:1818:7: func literal escapes to heap
escape2n.go:1826:7: func literal escapes to heap
escape2n.go:1827:24: []func() int{...} does not escape
escape2n.go:1828:16: make([]func() int, 1) does not escape
escape2n.go:1833:20: moved to heap: y
escape2n.go:183:7: leaking param: b to result ~r0 level=0
escape2n.go:187:7: leaking param: b to result ~r0 level=1
escape2n.go:191:7: b does not escape
escape2n.go:195:7: leaking param: b
escape2n.go:199:7: leaking param: b
escape2n.go:207:9: func literal escapes to heap
escape2n.go:213:2: moved to heap: x
escape2n.go:214:9: func literal escapes to heap
escape2n.go:21:11: moved to heap: x
escape2n.go:222:9: func literal does not escape
escape2n.go:228:9: func literal escapes to heap
escape2n.go:234:7: func literal escapes to heap
escape2n.go:241:2: moved to heap: f
escape2n.go:241:7: func literal escapes to heap
escape2n.go:245:13: moved to heap: x
escape2n.go:246:9: func literal escapes to heap
escape2n.go:253:9: func literal does not escape
escape2n.go:25:11: leaking param: yy
escape2n.go:260:14: leaking param: xx
escape2n.go:265:16: xx does not escape
escape2n.go:269:12: moved to heap: x
escape2n.go:285:7: leaking param: f
escape2n.go:289:7: f does not escape
escape2n.go:293:7: leaking param: f
escape2n.go:297:7: f does not escape
escape2n.go:29:11: moved to heap: x
escape2n.go:301:12: moved to heap: x
escape2n.go:305:21: moved to heap: x
escape2n.go:305:7: f does not escape
escape2n.go:309:12: f does not escape
escape2n.go:309:20: moved to heap: x
escape2n.go:313:12: leaking param: yy
escape2n.go:317:7: f does not escape
escape2n.go:322:7: leaking param content: f
escape2n.go:326:7: leaking param: f
escape2n.go:332:12: leaking param: i
escape2n.go:338:12: leaking param: i
escape2n.go:342:15: moved to heap: x
escape2n.go:346:15: leaking param: x to result ~r0 level=0
escape2n.go:350:15: leaking param: x to result ~r0 level=0
escape2n.go:35:12: leaking param: t
escape2n.go:373:21: moved to heap: f
escape2n.go:377:24: leaking param: f to result ~r0 level=0
escape2n.go:381:13: leaking param: i to result ~r0 level=0
escape2n.go:386:3: moved to heap: v
escape2n.go:392:13: leaking param: i to result ~r0 level=0
escape2n.go:404:12: leaking param: i to result ~r0 level=0
escape2n.go:40:11: xx does not escape
escape2n.go:40:15: yy does not escape
escape2n.go:410:13: i does not escape
escape2n.go:417:12: leaking param: i to result ~r0 level=0
escape2n.go:426:13: i does not escape
escape2n.go:438:12: leaking param: i
escape2n.go:442:10: new(S) does not escape
escape2n.go:451:12: m does not escape
escape2n.go:454:12: leaking param: m
escape2n.go:458:13: leaking param: m
escape2n.go:45:11: xx does not escape
escape2n.go:45:21: yy does not escape
escape2n.go:472:6: moved to heap: mv
escape2n.go:478:8: mv does not escape
escape2n.go:484:8: mv escapes to heap
escape2n.go:487:12: leaking param: m
escape2n.go:491:12: leaking param: mv1
escape2n.go:491:21: leaking param: m
escape2n.go:496:12: leaking param: x
escape2n.go:498:12: append escapes to heap
escape2n.go:49:11: xx does not escape
escape2n.go:49:21: leaking param: yy
escape2n.go:502:13: moved to heap: x
escape2n.go:504:12: append escapes to heap
escape2n.go:515:6: moved to heap: x
escape2n.go:525:3: moved to heap: x
escape2n.go:534:3: moved to heap: x
escape2n.go:53:11: xx does not escape
escape2n.go:53:21: yy does not escape
escape2n.go:542:12: []int{...} does not escape
escape2n.go:546:9: func literal escapes to heap
escape2n.go:553:12: []int{...} does not escape
escape2n.go:555:3: moved to heap: vv
escape2n.go:557:9: func literal escapes to heap
escape2n.go:565:12: []int{...} does not escape
escape2n.go:569:9: func literal escapes to heap
escape2n.go:577:12: []int{...} does not escape
escape2n.go:579:3: moved to heap: vv
escape2n.go:57:11: xx does not escape
escape2n.go:57:15: yy does not escape
escape2n.go:581:9: func literal escapes to heap
escape2n.go:592:12: []int{...} does not escape
escape2n.go:596:14: func literal escapes to heap
escape2n.go:604:12: []int{...} does not escape
escape2n.go:606:3: moved to heap: vv
escape2n.go:608:14: func literal escapes to heap
escape2n.go:614:14: leaking param: y to result ~r0 level=0
escape2n.go:614:22: x does not escape
escape2n.go:618:15: y does not escape
escape2n.go:618:23: leaking param: x to result ~r0 level=0
escape2n.go:622:12: z does not escape
escape2n.go:623:13: 1 does not escape
escape2n.go:623:16: 2 does not escape
escape2n.go:623:19: 3 does not escape
escape2n.go:623:9: ... argument does not escape
escape2n.go:626:13: z does not escape
escape2n.go:627:10: ... argument does not escape
escape2n.go:627:14: 1 does not escape
escape2n.go:627:17: 2 does not escape
escape2n.go:627:20: 3 does not escape
escape2n.go:62:11: leaking param: xx to result ~r0 level=0
escape2n.go:62:15: leaking param: yy to result ~r0 level=0
escape2n.go:630:15: leaking param: z
escape2n.go:631:15: ... argument does not escape
escape2n.go:631:19: 1 does not escape
escape2n.go:631:22: 2 does not escape
escape2n.go:631:25: 3 does not escape
escape2n.go:634:16: z does not escape
escape2n.go:636:17: ... argument escapes to heap
escape2n.go:636:21: 1 escapes to heap
escape2n.go:636:24: 2 escapes to heap
escape2n.go:636:27: 3 escapes to heap
escape2n.go:639:17: z does not escape
escape2n.go:640:17: ... argument escapes to heap
escape2n.go:640:21: 1 escapes to heap
escape2n.go:640:24: 2 escapes to heap
escape2n.go:640:27: 3 escapes to heap
escape2n.go:643:12: z does not escape
escape2n.go:644:9: ... argument does not escape
escape2n.go:647:13: z does not escape
escape2n.go:648:10: ... argument does not escape
escape2n.go:652:15: 1 does not escape
escape2n.go:652:18: 2 does not escape
escape2n.go:652:21: 3 does not escape
escape2n.go:652:9: ... argument does not escape
escape2n.go:656:10: ... argument does not escape
escape2n.go:656:16: 1 does not escape
escape2n.go:656:19: 2 does not escape
escape2n.go:656:22: 3 does not escape
escape2n.go:660:15: ... argument does not escape
escape2n.go:660:21: 1 does not escape
escape2n.go:660:24: 2 does not escape
escape2n.go:660:27: 3 does not escape
escape2n.go:664:16: ... argument does not escape
escape2n.go:664:22: 1 does not escape
escape2n.go:664:25: 2 does not escape
escape2n.go:664:28: 3 does not escape
escape2n.go:670:16: ... argument does not escape
escape2n.go:670:22: 1 escapes to heap
escape2n.go:670:25: 2 escapes to heap
escape2n.go:670:28: 3 escapes to heap
escape2n.go:676:17: ... argument does not escape
escape2n.go:676:23: 1 escapes to heap
escape2n.go:676:26: 2 escapes to heap
escape2n.go:676:29: 3 escapes to heap
escape2n.go:67:12: xx does not escape
escape2n.go:67:16: yy does not escape
escape2n.go:680:12: z does not escape
escape2n.go:684:13: z does not escape
escape2n.go:688:13: leaking param: z
escape2n.go:693:13: leaking param: z
escape2n.go:699:9: ... argument does not escape
escape2n.go:702:10: ... argument does not escape
escape2n.go:705:12: moved to heap: z
escape2n.go:709:13: moved to heap: z
escape2n.go:716:12: new(int) escapes to heap
escape2n.go:723:10: new(int) escapes to heap
escape2n.go:731:11: new(int) does not escape
escape2n.go:737:10: leaking param: p to result x level=0
escape2n.go:737:10: leaking param: p to result y level=0
escape2n.go:739:11: x does not escape
escape2n.go:739:14: y does not escape
escape2n.go:742:12: moved to heap: z
escape2n.go:742:6: moved to heap: x
escape2n.go:742:9: moved to heap: y
escape2n.go:746:10: moved to heap: v
escape2n.go:746:13: moved to heap: w
escape2n.go:746:7: moved to heap: u
escape2n.go:761:17: leaking param: r
escape2n.go:762:9: &LimitedFooer{...} escapes to heap
escape2n.go:765:12: leaking param: x
escape2n.go:766:22: map[*int]*int{...} escapes to heap
escape2n.go:769:12: leaking param: x
escape2n.go:770:22: map[*int]*int{...} escapes to heap
escape2n.go:773:12: leaking param: x to result ~r0 level=0
escape2n.go:778:12: c does not escape
escape2n.go:786:12: leaking param: m to result ~r0 level=1
escape2n.go:797:12: m does not escape
escape2n.go:797:29: leaking param: x
escape2n.go:802:12: leaking param: m to result ~r0 level=1
escape2n.go:807:12: leaking param: m to result ~r0 level=0
escape2n.go:812:12: m does not escape
escape2n.go:817:12: leaking param: m to result ~r0 level=0
escape2n.go:81:12: leaking param: yyy
escape2n.go:822:13: leaking param: m to result ~r0 level=1
escape2n.go:830:13: leaking param: m to result ~r0 level=0
escape2n.go:838:14: m does not escape
escape2n.go:839:6: moved to heap: i
escape2n.go:846:13: m does not escape
escape2n.go:846:23: leaking param: x
escape2n.go:851:13: m does not escape
escape2n.go:851:24: x does not escape
escape2n.go:858:13: leaking param content: x
escape2n.go:863:13: leaking param content: x
escape2n.go:864:12: append does not escape
escape2n.go:868:13: leaking param: x
escape2n.go:869:12: append does not escape
escape2n.go:872:13: leaking param: x
escape2n.go:873:22: map[*int]*int{...} escapes to heap
escape2n.go:876:13: leaking param: x
escape2n.go:877:22: map[*int]*int{...} escapes to heap
escape2n.go:87:12: leaking param content: yyy
escape2n.go:880:13: leaking param: x
escape2n.go:881:20: map[*int]*int{...} does not escape
escape2n.go:888:13: leaking param: x
escape2n.go:889:20: map[*int]*int{...} does not escape
escape2n.go:893:13: leaking param: x to result ~r0 level=0
escape2n.go:894:13: []*int{...} does not escape
escape2n.go:898:13: leaking param: x to result ~r0 level=0
escape2n.go:903:13: leaking param: x to result ~r0 level=0
escape2n.go:908:13: leaking param: x to result ~r0 level=0
escape2n.go:909:7: &Bar{...} does not escape
escape2n.go:913:13: leaking param: x to result ~r0 level=0
escape2n.go:919:3: moved to heap: x
escape2n.go:91:12: yyy does not escape
escape2n.go:922:3: moved to heap: y
escape2n.go:928:13: unknown does not escape
escape2n.go:929:2: moved to heap: x
escape2n.go:933:13: unknown does not escape
escape2n.go:934:2: moved to heap: x
escape2n.go:940:13: leaking param: x
escape2n.go:95:12: moved to heap: yy
escape2n.go:99:12: leaking param: yy
== escape5.go
escape5.go:103:7: leaking param: t to result ~r0 level=0
escape5.go:109:13: new(T) escapes to heap
escape5.go:113:21: leaking param: p
escape5.go:113:24: leaking param: q
escape5.go:117:21: leaking param: p
escape5.go:117:24: leaking param: q
escape5.go:135:9: leaking param: p
escape5.go:147:6: moved to heap: j
escape5.go:153:6: moved to heap: x
escape5.go:154:14: make([]byte, 1073741824) escapes to heap
escape5.go:17:13: p does not escape
escape5.go:193:7: t does not escape
escape5.go:213:14: args does not escape
escape5.go:21:16: leaking param: p to result ~r0 level=0
escape5.go:222:14: args does not escape
escape5.go:231:14: leaking param content: args
escape5.go:246:20: leaking param: x
escape5.go:255:12: 1 escapes to heap
escape5.go:25:17: leaking param: p to result ~r0 level=0
escape5.go:25:17: leaking param: p to result ~r1 level=0
escape5.go:278:17: moved to heap: r
escape5.go:278:8: leaking param: p
escape5.go:29:18: leaking param: p to result ~r0 level=0
escape5.go:29:21: leaking param: q to result ~r1 level=0
escape5.go:33:19: leaking param: p to result ~r1 level=0
escape5.go:33:22: leaking param: q to result ~r0 level=0
escape5.go:37:19: leaking param: p to result ~r1 level=0
escape5.go:37:22: leaking param: q to result ~r0 level=0
escape5.go:42:19: leaking param: p to result s level=0
escape5.go:42:22: leaking param: q to result r level=0
escape5.go:47:19: leaking param: p to result s level=0
escape5.go:47:22: leaking param: q to result r level=0
escape5.go:52:19: leaking param: p to result s level=0
escape5.go:52:22: leaking param: q to result r level=0
escape5.go:59:17: leaking param: p
escape5.go:77:6: moved to heap: x
escape5.go:83:6: moved to heap: x
escape5.go:95:6: moved to heap: x
== escape_array.go
escape_array.go:109:15: leaking param: x
escape_array.go:109:26: leaking param: y
escape_array.go:110:10: new(a10) does not escape
escape_array.go:112:10: new(a65537) escapes to heap
escape_array.go:117:20: leaking param: x
escape_array.go:117:31: leaking param: y
escape_array.go:118:11: make([]*string, 10) does not escape
escape_array.go:120:11: make([]*string, 65537) escapes to heap
escape_array.go:126:12: make([]int, 32) does not escape
escape_array.go:127:12: make([]int, 0, 32) does not escape
escape_array.go:15:10: leaking param: a to result ~r0 level=0
escape_array.go:15:13: leaking param: b to result ~r0 level=0
escape_array.go:19:10: leaking param: x to result ~r0 level=0
escape_array.go:23:10: leaking param: a to result ~r0 level=0
escape_array.go:23:13: leaking param: b to result ~r0 level=0
escape_array.go:29:2: moved to heap: b
escape_array.go:37:2: moved to heap: a
escape_array.go:38:2: moved to heap: b
escape_array.go:44:10: leaking param: x to result ~r0 level=0
escape_array.go:49:10: leaking param: x to result ~r0 level=0
escape_array.go:49:15: leaking param: y to result ~r0 level=0
escape_array.go:54:10: leaking param: x to result ~r0 level=1
escape_array.go:54:16: leaking param: y
escape_array.go:59:10: leaking param: x to result ~r0 level=1
escape_array.go:59:16: leaking param content: y
escape_array.go:64:10: leaking param: x to result ~r0 level=1
escape_array.go:64:16: leaking param content: y
escape_array.go:74:17: leaking param content: x
escape_array.go:74:29: y does not escape
escape_array.go:78:2: moved to heap: b
escape_array.go:82:17: leaking param: x
escape_array.go:82:28: y does not escape
escape_array.go:86:2: moved to heap: b
escape_array.go:91:15: leaking param: x
escape_array.go:91:26: leaking param: y
escape_array.go:92:10: new([10]*string) does not escape
escape_array.go:94:10: new([65537]*string) escapes to heap
== escape_calls.go
escape_calls.go:14:8: leaking param: buf to result ~r0 level=0
escape_calls.go:21:6: moved to heap: x
escape_calls.go:30:11: leaking param content: np
escape_calls.go:39:19: walk ignoring self-assignment in n.left, n.right = n.right, n.left
escape_calls.go:39:19: walk ignoring self-assignment in n.left, n.right = n.right, n.left
escape_calls.go:47:16: xyz does not escape
escape_calls.go:51:11: leaking param: ss
escape_calls.go:51:38: append escapes to heap
escape_calls.go:51:6: func literal does not escape
escape_calls.go:53:12: []string{...} escapes to heap
== escape_closure.go
escape_closure.go:106:2: moved to heap: x
escape_closure.go:107:13: leaking param: p
escape_closure.go:107:8: func literal does not escape
escape_closure.go:114:13: leaking param: p to result ~r0 level=0
escape_closure.go:114:8: func literal does not escape
escape_closure.go:120:2: moved to heap: x
escape_closure.go:121:13: moved to heap: p
escape_closure.go:121:8: func literal does not escape
escape_closure.go:129:11: leaking param: p to result ~r0 level=1
escape_closure.go:129:6: func literal does not escape
escape_closure.go:135:2: moved to heap: x
escape_closure.go:137:14: leaking param: p to result ~r0 level=1
escape_closure.go:137:9: func literal does not escape
escape_closure.go:142:19: s does not escape
escape_closure.go:143:9: s + "YYYY" escapes to heap
escape_closure.go:144:22: ... argument does not escape
escape_closure.go:148:20: leaking param: a to result ~r0 level=1
escape_closure.go:149:9: func literal does not escape
escape_closure.go:154:19: s does not escape
escape_closure.go:155:9: s + "YYYY" escapes to heap
escape_closure.go:156:20: ... argument does not escape
escape_closure.go:159:20: leaking param content: a
escape_closure.go:15:2: func literal does not escape
escape_closure.go:15:7: p does not escape
escape_closure.go:160:23: func literal does not escape
escape_closure.go:164:20: f does not escape
escape_closure.go:169:12: p does not escape
escape_closure.go:169:7: func literal does not escape
escape_closure.go:170:7: new(int) does not escape
escape_closure.go:173:7: new(int) does not escape
escape_closure.go:176:7: new(int) does not escape
escape_closure.go:179:14: p does not escape
escape_closure.go:23:3: func literal does not escape
escape_closure.go:23:8: p does not escape
escape_closure.go:32:3: func literal does not escape
escape_closure.go:32:8: p does not escape
escape_closure.go:39:2: moved to heap: x
escape_closure.go:40:2: func literal does not escape
escape_closure.go:40:7: leaking param: p
escape_closure.go:47:11: leaking param: p to result ~r0 level=0
escape_closure.go:47:6: func literal does not escape
escape_closure.go:53:2: moved to heap: x
escape_closure.go:56:14: leaking param: p to result ~r0 level=0
escape_closure.go:56:9: func literal does not escape
escape_closure.go:62:2: moved to heap: x
escape_closure.go:63:2: func literal does not escape
escape_closure.go:63:7: moved to heap: p
escape_closure.go:71:3: moved to heap: x
escape_closure.go:72:3: func literal does not escape
escape_closure.go:72:8: leaking param: p
escape_closure.go:81:13: p does not escape
escape_closure.go:81:8: func literal does not escape
escape_closure.go:88:2: moved to heap: x
escape_closure.go:90:14: p does not escape
escape_closure.go:90:9: func literal escapes to heap
escape_closure.go:98:3: moved to heap: x
escape_closure.go:99:14: p does not escape
escape_closure.go:99:9: func literal escapes to heap
== escape_field.go
escape_field.go:101:11: y1.x escapes to heap
escape_field.go:105:2: moved to heap: i
escape_field.go:116:2: moved to heap: i
escape_field.go:122:2: moved to heap: i
escape_field.go:129:2: moved to heap: i
escape_field.go:130:7: &X{...} does not escape
escape_field.go:135:2: moved to heap: i
escape_field.go:137:7: &X{...} does not escape
escape_field.go:142:2: moved to heap: i
escape_field.go:143:7: &X{...} escapes to heap
escape_field.go:148:2: moved to heap: i
escape_field.go:152:26: x does not escape
escape_field.go:158:2: moved to heap: i
escape_field.go:161:26: x does not escape
escape_field.go:167:2: moved to heap: i
escape_field.go:171:26: x does not escape
escape_field.go:173:9: y escapes to heap
escape_field.go:24:2: moved to heap: i
escape_field.go:31:2: moved to heap: i
escape_field.go:39:2: moved to heap: i
escape_field.go:42:9: x escapes to heap
escape_field.go:46:2: moved to heap: i
escape_field.go:50:9: x escapes to heap
escape_field.go:54:2: moved to heap: i
escape_field.go:62:13: leaking param content: x
escape_field.go:67:2: moved to heap: i
escape_field.go:85:2: moved to heap: i
escape_field.go:95:2: moved to heap: i
== escape_goto.go
escape_goto.go:21:9: new(int) escapes to heap
escape_goto.go:31:10: new(int) does not escape
escape_goto.go:42:9: new(int) does not escape
== escape_iface.go
escape_iface.go:105:13: v does not escape
escape_iface.go:110:3: moved to heap: i
escape_iface.go:112:13: v does not escape
escape_iface.go:114:10: v1 escapes to heap
escape_iface.go:119:13: v does not escape
escape_iface.go:120:6: devirtualizing x.M to M1
escape_iface.go:123:3: moved to heap: i
escape_iface.go:125:13: v escapes to heap
escape_iface.go:131:13: v does not escape
escape_iface.go:147:8: &M2{...} does not escape
escape_iface.go:152:3: moved to heap: i
escape_iface.go:153:8: &M2{...} escapes to heap
escape_iface.go:159:8: &M2{...} does not escape
escape_iface.go:165:3: moved to heap: i
escape_iface.go:166:8: &M2{...} escapes to heap
escape_iface.go:173:3: moved to heap: i
escape_iface.go:174:8: &M2{...} does not escape
escape_iface.go:17:15: leaking param: m
escape_iface.go:181:3: moved to heap: i
escape_iface.go:182:8: &M2{...} does not escape
escape_iface.go:191:8: &M2{...} does not escape
escape_iface.go:193:6: devirtualizing x.M to *M2
escape_iface.go:196:3: moved to heap: i
escape_iface.go:197:8: &M2{...} escapes to heap
escape_iface.go:203:8: &M2{...} does not escape
escape_iface.go:219:16: new(int) escapes to heap
escape_iface.go:219:6: &T1{...} does not escape
escape_iface.go:21:21: m does not escape
escape_iface.go:220:9: &T2{...} escapes to heap
escape_iface.go:231:23: 0 does not escape
escape_iface.go:232:23: 0 does not escape
escape_iface.go:241:23: 0 does not escape
escape_iface.go:242:23: 0 does not escape
escape_iface.go:244:11: x.(int) escapes to heap
escape_iface.go:245:16: .autotmp_13 escapes to heap
escape_iface.go:248:3: moved to heap: i
escape_iface.go:249:3: moved to heap: j
escape_iface.go:263:13: T{} does not escape
escape_iface.go:264:5: partially devirtualizing i.M to T
escape_iface.go:40:3: moved to heap: i
escape_iface.go:53:3: moved to heap: i
escape_iface.go:64:6: devirtualizing x.M to M0
escape_iface.go:67:3: moved to heap: i
escape_iface.go:93:13: v does not escape
escape_iface.go:97:3: moved to heap: i
escape_iface.go:99:13: v escapes to heap
== escape_indir.go
escape_indir.go:103:10: new(ConstPtr) does not escape
escape_indir.go:105:2: moved to heap: i
escape_indir.go:112:2: moved to heap: x
escape_indir.go:112:7: &ConstPtr{} escapes to heap
escape_indir.go:113:2: moved to heap: i
escape_indir.go:115:6: &ConstPtr{...} does not escape
escape_indir.go:122:2: moved to heap: i
escape_indir.go:123:10: new(ConstPtr) escapes to heap
escape_indir.go:124:8: &ConstPtr{} does not escape
escape_indir.go:130:10: p does not escape
escape_indir.go:131:2: moved to heap: i
escape_indir.go:136:11: p does not escape
escape_indir.go:137:2: moved to heap: i
escape_indir.go:146:10: new(int) escapes to heap
escape_indir.go:146:2: moved to heap: x
escape_indir.go:151:2: moved to heap: i
escape_indir.go:158:6: moved to heap: x
escape_indir.go:25:2: moved to heap: i
escape_indir.go:26:7: &ConstPtr{} does not escape
escape_indir.go:33:2: moved to heap: i
escape_indir.go:34:7: &ConstPtr{} escapes to heap
escape_indir.go:40:2: moved to heap: i
escape_indir.go:41:7: &ConstPtr{} does not escape
escape_indir.go:47:2: moved to heap: i
escape_indir.go:48:2: moved to heap: x
escape_indir.go:48:7: &ConstPtr{} escapes to heap
escape_indir.go:54:2: moved to heap: i
escape_indir.go:55:7: &ConstPtr{} escapes to heap
escape_indir.go:61:2: moved to heap: i
escape_indir.go:62:7: &ConstPtr{} does not escape
escape_indir.go:64:9: *x escapes to heap
escape_indir.go:68:10: new(ConstPtr) escapes to heap
escape_indir.go:69:8: &ConstPtr{} does not escape
escape_indir.go:74:10: new(ConstPtr) escapes to heap
escape_indir.go:75:8: &ConstPtr{} does not escape
escape_indir.go:81:16: leaking param content: p
escape_indir.go:82:8: &ConstPtr{} does not escape
escape_indir.go:88:10: new(ConstPtr) escapes to heap
escape_indir.go:88:2: moved to heap: p
escape_indir.go:96:10: new(ConstPtr) escapes to heap
== escape_level.go
escape_level.go:106:2: moved to heap: p2
escape_level.go:14:2: moved to heap: i
escape_level.go:15:2: moved to heap: p0
escape_level.go:16:2: moved to heap: p1
escape_level.go:17:2: moved to heap: p2
escape_level.go:22:2: moved to heap: i
escape_level.go:23:2: moved to heap: p0
escape_level.go:24:2: moved to heap: p1
escape_level.go:30:2: moved to heap: i
escape_level.go:31:2: moved to heap: p0
escape_level.go:38:2: moved to heap: i
escape_level.go:46:2: moved to heap: i
escape_level.go:47:2: moved to heap: p0
escape_level.go:49:2: moved to heap: p2
escape_level.go:54:2: moved to heap: i
escape_level.go:55:2: moved to heap: p0
escape_level.go:62:2: moved to heap: i
escape_level.go:70:2: moved to heap: i
escape_level.go:74:2: moved to heap: p2
escape_level.go:79:2: moved to heap: i
escape_level.go:91:9: *p2 escapes to heap
escape_level.go:99:9: *p2 escapes to heap
== escape_map.go
escape_map.go:103:2: moved to heap: i
escape_map.go:104:2: moved to heap: j
escape_map.go:105:20: map[*int]*int{...} does not escape
escape_map.go:14:11: make(map[*int]*int) does not escape
escape_map.go:16:2: moved to heap: i
escape_map.go:18:2: moved to heap: j
escape_map.go:24:11: make(map[*int]*int) does not escape
escape_map.go:26:2: moved to heap: i
escape_map.go:27:2: moved to heap: j
escape_map.go:33:11: make(map[*int]*int) escapes to heap
escape_map.go:34:2: moved to heap: i
escape_map.go:35:2: moved to heap: j
escape_map.go:41:11: make(map[*int]*int) does not escape
escape_map.go:42:2: moved to heap: i
escape_map.go:44:2: moved to heap: j
escape_map.go:48:13: append escapes to heap
escape_map.go:54:11: make(map[*int]*int) does not escape
escape_map.go:56:2: moved to heap: i
escape_map.go:57:2: moved to heap: j
escape_map.go:64:14: append escapes to heap
escape_map.go:70:11: m does not escape
escape_map.go:71:2: moved to heap: i
escape_map.go:72:2: moved to heap: j
escape_map.go:76:11: m does not escape
escape_map.go:78:11: make(map[*int]*int) does not escape
escape_map.go:80:2: moved to heap: i
escape_map.go:81:2: moved to heap: j
escape_map.go:87:2: moved to heap: i
escape_map.go:89:2: moved to heap: j
escape_map.go:90:20: map[*int]*int{...} does not escape
escape_map.go:95:2: moved to heap: i
escape_map.go:96:2: moved to heap: j
escape_map.go:97:20: map[*int]*int{...} escapes to heap
== escape_param.go
escape_param.go:100:14: sinkAfterSelfAssignment3 ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:104:31: leaking param content: box
escape_param.go:105:14: sinkAfterSelfAssignment4 ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:109:33: box1 does not escape
escape_param.go:109:39: leaking param content: box2
escape_param.go:110:15: selfAssignmentAndUnrelated ignoring self-assignment in box1.pair.p1 = box1.pair.p2
escape_param.go:114:25: box1 does not escape
escape_param.go:114:31: leaking param content: box2
escape_param.go:118:25: p1 does not escape
escape_param.go:118:29: leaking param content: p2
escape_param.go:122:25: p1 does not escape
escape_param.go:122:29: leaking param content: p2
escape_param.go:126:26: box does not escape
escape_param.go:127:14: boxedPairSelfAssign ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:130:28: w does not escape
escape_param.go:131:12: wrappedPairSelfAssign ignoring self-assignment in w.pair.p1 = w.pair.p2
escape_param.go:140:13: p does not escape
escape_param.go:141:7: param3 ignoring self-assignment in p.p1 = p.p2
escape_param.go:153:2: moved to heap: i
escape_param.go:154:2: moved to heap: j
escape_param.go:157:9: p escapes to heap
escape_param.go:161:23: leaking param: i
escape_param.go:161:7: p does not escape
escape_param.go:166:2: moved to heap: i
escape_param.go:173:2: moved to heap: i
escape_param.go:176:9: p escapes to heap
escape_param.go:180:13: leaking param: i
escape_param.go:185:2: moved to heap: i
escape_param.go:190:13: leaking param content: i
escape_param.go:195:2: moved to heap: i
escape_param.go:196:2: moved to heap: p
escape_param.go:19:13: leaking param: p to result ~r0 level=0
escape_param.go:202:13: leaking param content: i
escape_param.go:207:2: moved to heap: i
escape_param.go:214:13: i does not escape
escape_param.go:215:9: *(*i) escapes to heap
escape_param.go:225:13: leaking param: p to result ~r0 level=1
escape_param.go:237:2: moved to heap: i
escape_param.go:238:2: moved to heap: p
escape_param.go:244:14: leaking param: p to result ~r0 level=2
escape_param.go:256:2: moved to heap: i
escape_param.go:263:14: moved to heap: i
escape_param.go:268:2: moved to heap: i
escape_param.go:269:2: moved to heap: p
escape_param.go:274:2: moved to heap: i
escape_param.go:275:2: moved to heap: p
escape_param.go:280:2: moved to heap: i
escape_param.go:281:2: moved to heap: p
escape_param.go:286:2: moved to heap: i
escape_param.go:287:2: moved to heap: p
escape_param.go:297:25: moved to heap: i
escape_param.go:297:7: r does not escape
escape_param.go:29:2: moved to heap: i
escape_param.go:302:2: moved to heap: i
escape_param.go:303:2: moved to heap: p
escape_param.go:310:2: moved to heap: i
escape_param.go:311:2: moved to heap: p
escape_param.go:312:7: &Indir{} does not escape
escape_param.go:318:2: moved to heap: i
escape_param.go:319:2: moved to heap: p
escape_param.go:326:2: moved to heap: i
escape_param.go:327:2: moved to heap: p
escape_param.go:338:22: leaking param: i
escape_param.go:338:7: v does not escape
escape_param.go:343:2: moved to heap: i
escape_param.go:34:13: leaking param: p1 to result ~r0 level=0
escape_param.go:34:17: leaking param: p2 to result ~r1 level=0
escape_param.go:352:2: moved to heap: i
escape_param.go:360:2: moved to heap: i
escape_param.go:362:7: &Val{...} does not escape
escape_param.go:368:2: moved to heap: i
escape_param.go:369:6: moved to heap: p
escape_param.go:377:2: moved to heap: i
escape_param.go:378:6: moved to heap: p
escape_param.go:385:2: moved to heap: i
escape_param.go:386:6: moved to heap: p
escape_param.go:387:7: &Val{...} escapes to heap
escape_param.go:393:2: moved to heap: i
escape_param.go:39:2: moved to heap: i
escape_param.go:401:2: moved to heap: i
escape_param.go:403:7: &Val{...} does not escape
escape_param.go:405:9: *(*v.p) escapes to heap
escape_param.go:414:8: leaking param content: x
escape_param.go:415:9: &Node{...} escapes to heap
escape_param.go:418:8: leaking param content: x
escape_param.go:419:9: &Node{...} escapes to heap
escape_param.go:422:8: leaking param: x
escape_param.go:423:7: &Node{...} does not escape
escape_param.go:433:15: leaking param: x
escape_param.go:434:9: x escapes to heap
escape_param.go:439:15: leaking param: x to result ~r0 level=0
escape_param.go:45:13: leaking param: p1
escape_param.go:45:22: p2 does not escape
escape_param.go:50:2: moved to heap: i
escape_param.go:57:2: moved to heap: i
escape_param.go:63:27: p does not escape
escape_param.go:64:13: paramArraySelfAssign ignoring self-assignment in p.pairs[0] = p.pairs[1]
escape_param.go:67:38: leaking param content: p
escape_param.go:85:16: leaking param: x
escape_param.go:89:31: leaking param content: box
escape_param.go:90:14: sinkAfterSelfAssignment1 ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:94:31: leaking param content: box
escape_param.go:95:14: sinkAfterSelfAssignment2 ignoring self-assignment in box.pair.p1 = box.pair.p2
escape_param.go:99:31: leaking param content: box
== escape_selfassign.go
escape_selfassign.go:18:8: leaking param: p
escape_selfassign.go:24:8: leaking param: p
escape_selfassign.go:29:6: moved to heap: s
== escape_slice.go
escape_slice.go:100:10: make([]int, i, 1) does not escape
escape_slice.go:104:14: leaking param: x to result ~r0 level=0
escape_slice.go:108:16: dir does not escape
escape_slice.go:110:31: []string{...} does not escape
escape_slice.go:110:39: "PWD=" + dir escapes to heap
escape_slice.go:113:20: leaking param content: in
escape_slice.go:113:24: leaking param content: out
escape_slice.go:113:24: leaking param: out to result ~r0 level=0
escape_slice.go:123:15: append escapes to heap
escape_slice.go:136:11: make(IP, 16) escapes to heap
escape_slice.go:166:29: append escapes to heap
escape_slice.go:167:22: []resolveIPAddrTest{...} does not escape
escape_slice.go:170:5: &IPAddr{...} escapes to heap
escape_slice.go:174:5: &IPAddr{...} escapes to heap
escape_slice.go:21:2: moved to heap: i
escape_slice.go:22:12: append does not escape
escape_slice.go:28:2: moved to heap: i
escape_slice.go:29:12: append does not escape
escape_slice.go:35:2: moved to heap: i
escape_slice.go:36:12: append escapes to heap
escape_slice.go:42:2: moved to heap: i
escape_slice.go:43:12: append does not escape
escape_slice.go:50:13: s does not escape
escape_slice.go:51:2: moved to heap: i
escape_slice.go:55:13: s does not escape
escape_slice.go:57:11: make([]*int, 10) does not escape
escape_slice.go:59:2: moved to heap: i
escape_slice.go:64:11: make([]*int, 10) does not escape
escape_slice.go:66:2: moved to heap: i
escape_slice.go:72:11: make([]*int, 10) does not escape
escape_slice.go:73:2: moved to heap: i
escape_slice.go:80:13: []*int{...} does not escape
escape_slice.go:85:2: moved to heap: i
escape_slice.go:86:13: []*int{...} does not escape
escape_slice.go:91:2: moved to heap: i
escape_slice.go:92:13: []*int{...} escapes to heap
escape_slice.go:98:11: make([]int, 2, 3) does not escape
escape_slice.go:99:10: make([]int, i, 3) does not escape
== escape_struct_param1.go
escape_struct_param1.go:102:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:106:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:110:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:117:2: moved to heap: s2
escape_struct_param1.go:118:2: moved to heap: s3
escape_struct_param1.go:119:2: moved to heap: s4
escape_struct_param1.go:120:2: moved to heap: s5
escape_struct_param1.go:121:2: moved to heap: s6
escape_struct_param1.go:123:2: moved to heap: ps4
escape_struct_param1.go:124:2: moved to heap: ps6
escape_struct_param1.go:126:8: &U{...} does not escape
escape_struct_param1.go:127:8: &U{...} escapes to heap
escape_struct_param1.go:128:7: &V{...} does not escape
escape_struct_param1.go:135:2: moved to heap: s2
escape_struct_param1.go:136:2: moved to heap: s3
escape_struct_param1.go:137:2: moved to heap: s4
escape_struct_param1.go:138:2: moved to heap: s5
escape_struct_param1.go:139:2: moved to heap: s6
escape_struct_param1.go:141:2: moved to heap: ps4
escape_struct_param1.go:142:2: moved to heap: ps6
escape_struct_param1.go:144:8: &U{...} does not escape
escape_struct_param1.go:145:8: &U{...} escapes to heap
escape_struct_param1.go:146:7: &V{...} does not escape
escape_struct_param1.go:153:2: moved to heap: s2
escape_struct_param1.go:154:2: moved to heap: s3
escape_struct_param1.go:155:2: moved to heap: s4
escape_struct_param1.go:156:2: moved to heap: s5
escape_struct_param1.go:157:2: moved to heap: s6
escape_struct_param1.go:159:2: moved to heap: ps4
escape_struct_param1.go:160:2: moved to heap: ps6
escape_struct_param1.go:162:8: &U{...} does not escape
escape_struct_param1.go:163:8: &U{...} escapes to heap
escape_struct_param1.go:164:7: &V{...} does not escape
escape_struct_param1.go:171:2: moved to heap: s2
escape_struct_param1.go:172:2: moved to heap: s3
escape_struct_param1.go:173:2: moved to heap: s4
escape_struct_param1.go:174:2: moved to heap: s5
escape_struct_param1.go:175:2: moved to heap: s6
escape_struct_param1.go:177:2: moved to heap: ps4
escape_struct_param1.go:178:2: moved to heap: ps6
escape_struct_param1.go:180:8: &U{...} does not escape
escape_struct_param1.go:181:8: &U{...} escapes to heap
escape_struct_param1.go:182:7: &V{...} does not escape
escape_struct_param1.go:186:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:190:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:194:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:198:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:207:2: moved to heap: s4
escape_struct_param1.go:208:2: moved to heap: s5
escape_struct_param1.go:209:2: moved to heap: s6
escape_struct_param1.go:212:2: moved to heap: ps6
escape_struct_param1.go:214:8: &U{...} does not escape
escape_struct_param1.go:215:8: &U{...} does not escape
escape_struct_param1.go:216:7: &V{...} does not escape
escape_struct_param1.go:225:2: moved to heap: s4
escape_struct_param1.go:226:2: moved to heap: s5
escape_struct_param1.go:227:2: moved to heap: s6
escape_struct_param1.go:230:2: moved to heap: ps6
escape_struct_param1.go:232:8: &U{...} does not escape
escape_struct_param1.go:233:8: &U{...} does not escape
escape_struct_param1.go:234:7: &V{...} does not escape
escape_struct_param1.go:243:2: moved to heap: s4
escape_struct_param1.go:244:2: moved to heap: s5
escape_struct_param1.go:245:2: moved to heap: s6
escape_struct_param1.go:248:2: moved to heap: ps6
escape_struct_param1.go:250:8: &U{...} does not escape
escape_struct_param1.go:251:8: &U{...} does not escape
escape_struct_param1.go:252:7: &V{...} does not escape
escape_struct_param1.go:25:7: leaking param: u to result ~r0 level=1
escape_struct_param1.go:261:2: moved to heap: s4
escape_struct_param1.go:262:2: moved to heap: s5
escape_struct_param1.go:263:2: moved to heap: s6
escape_struct_param1.go:266:2: moved to heap: ps6
escape_struct_param1.go:268:8: &U{...} does not escape
escape_struct_param1.go:269:8: &U{...} does not escape
escape_struct_param1.go:270:7: &V{...} does not escape
escape_struct_param1.go:274:7: leaking param: v to result ~r0 level=4
escape_struct_param1.go:289:2: moved to heap: s6
escape_struct_param1.go:294:8: &U{...} does not escape
escape_struct_param1.go:295:8: &U{...} does not escape
escape_struct_param1.go:296:7: &V{...} does not escape
escape_struct_param1.go:29:7: leaking param: u to result ~r0 level=1
escape_struct_param1.go:33:7: leaking param: u to result ~r0 level=2
escape_struct_param1.go:38:2: moved to heap: s
escape_struct_param1.go:41:8: &U{...} does not escape
escape_struct_param1.go:46:2: moved to heap: s
escape_struct_param1.go:49:8: &U{...} does not escape
escape_struct_param1.go:55:2: moved to heap: s
escape_struct_param1.go:56:2: moved to heap: ps
escape_struct_param1.go:58:8: &U{...} does not escape
escape_struct_param1.go:62:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:66:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:70:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:74:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:78:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:82:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:86:7: leaking param: v to result ~r0 level=1
escape_struct_param1.go:90:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:94:7: leaking param: v to result ~r0 level=2
escape_struct_param1.go:98:7: leaking param: v to result ~r0 level=2
== escape_struct_param2.go
escape_struct_param2.go:102:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:106:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:110:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:117:2: moved to heap: s2
escape_struct_param2.go:118:2: moved to heap: s3
escape_struct_param2.go:119:2: moved to heap: s4
escape_struct_param2.go:120:2: moved to heap: s5
escape_struct_param2.go:121:2: moved to heap: s6
escape_struct_param2.go:123:2: moved to heap: ps4
escape_struct_param2.go:124:2: moved to heap: ps6
escape_struct_param2.go:126:8: &U{...} does not escape
escape_struct_param2.go:127:8: &U{...} escapes to heap
escape_struct_param2.go:128:7: &V{...} does not escape
escape_struct_param2.go:135:2: moved to heap: s2
escape_struct_param2.go:136:2: moved to heap: s3
escape_struct_param2.go:137:2: moved to heap: s4
escape_struct_param2.go:138:2: moved to heap: s5
escape_struct_param2.go:139:2: moved to heap: s6
escape_struct_param2.go:141:2: moved to heap: ps4
escape_struct_param2.go:142:2: moved to heap: ps6
escape_struct_param2.go:144:8: &U{...} does not escape
escape_struct_param2.go:145:8: &U{...} escapes to heap
escape_struct_param2.go:146:7: &V{...} does not escape
escape_struct_param2.go:153:2: moved to heap: s2
escape_struct_param2.go:154:2: moved to heap: s3
escape_struct_param2.go:155:2: moved to heap: s4
escape_struct_param2.go:156:2: moved to heap: s5
escape_struct_param2.go:157:2: moved to heap: s6
escape_struct_param2.go:159:2: moved to heap: ps4
escape_struct_param2.go:160:2: moved to heap: ps6
escape_struct_param2.go:162:8: &U{...} does not escape
escape_struct_param2.go:163:8: &U{...} escapes to heap
escape_struct_param2.go:164:7: &V{...} does not escape
escape_struct_param2.go:171:2: moved to heap: s2
escape_struct_param2.go:172:2: moved to heap: s3
escape_struct_param2.go:173:2: moved to heap: s4
escape_struct_param2.go:174:2: moved to heap: s5
escape_struct_param2.go:175:2: moved to heap: s6
escape_struct_param2.go:177:2: moved to heap: ps4
escape_struct_param2.go:178:2: moved to heap: ps6
escape_struct_param2.go:180:8: &U{...} does not escape
escape_struct_param2.go:181:8: &U{...} escapes to heap
escape_struct_param2.go:182:7: &V{...} does not escape
escape_struct_param2.go:186:7: leaking param: v to result ~r0 level=2
escape_struct_param2.go:190:7: leaking param: v to result ~r0 level=2
escape_struct_param2.go:194:7: leaking param: v to result ~r0 level=2
escape_struct_param2.go:198:7: leaking param: v to result ~r0 level=2
escape_struct_param2.go:207:2: moved to heap: s4
escape_struct_param2.go:208:2: moved to heap: s5
escape_struct_param2.go:209:2: moved to heap: s6
escape_struct_param2.go:212:2: moved to heap: ps6
escape_struct_param2.go:214:8: &U{...} does not escape
escape_struct_param2.go:215:8: &U{...} does not escape
escape_struct_param2.go:216:7: &V{...} does not escape
escape_struct_param2.go:225:2: moved to heap: s4
escape_struct_param2.go:226:2: moved to heap: s5
escape_struct_param2.go:227:2: moved to heap: s6
escape_struct_param2.go:230:2: moved to heap: ps6
escape_struct_param2.go:232:8: &U{...} does not escape
escape_struct_param2.go:233:8: &U{...} does not escape
escape_struct_param2.go:234:7: &V{...} does not escape
escape_struct_param2.go:243:2: moved to heap: s4
escape_struct_param2.go:244:2: moved to heap: s5
escape_struct_param2.go:245:2: moved to heap: s6
escape_struct_param2.go:248:2: moved to heap: ps6
escape_struct_param2.go:250:8: &U{...} does not escape
escape_struct_param2.go:251:8: &U{...} does not escape
escape_struct_param2.go:252:7: &V{...} does not escape
escape_struct_param2.go:25:7: leaking param: u to result ~r0 level=0
escape_struct_param2.go:261:2: moved to heap: s4
escape_struct_param2.go:262:2: moved to heap: s5
escape_struct_param2.go:263:2: moved to heap: s6
escape_struct_param2.go:266:2: moved to heap: ps6
escape_struct_param2.go:268:8: &U{...} does not escape
escape_struct_param2.go:269:8: &U{...} does not escape
escape_struct_param2.go:270:7: &V{...} does not escape
escape_struct_param2.go:274:7: leaking param: v to result ~r0 level=3
escape_struct_param2.go:289:2: moved to heap: s6
escape_struct_param2.go:294:8: &U{...} does not escape
escape_struct_param2.go:295:8: &U{...} does not escape
escape_struct_param2.go:296:7: &V{...} does not escape
escape_struct_param2.go:29:7: leaking param: u to result ~r0 level=0
escape_struct_param2.go:33:7: leaking param: u to result ~r0 level=1
escape_struct_param2.go:38:2: moved to heap: s
escape_struct_param2.go:41:8: &U{...} does not escape
escape_struct_param2.go:46:2: moved to heap: s
escape_struct_param2.go:49:8: &U{...} does not escape
escape_struct_param2.go:55:2: moved to heap: s
escape_struct_param2.go:56:2: moved to heap: ps
escape_struct_param2.go:58:8: &U{...} does not escape
escape_struct_param2.go:62:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:66:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:70:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:74:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:78:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:82:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:86:7: leaking param: v to result ~r0 level=0
escape_struct_param2.go:90:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:94:7: leaking param: v to result ~r0 level=1
escape_struct_param2.go:98:7: leaking param: v to result ~r0 level=1
== escape_struct_return.go
escape_struct_return.go:18:20: leaking param: spp to result ~r0 level=0
escape_struct_return.go:18:8: leaking param: sp to result ~r0 level=0
escape_struct_return.go:22:8: leaking param: spp to result ~r0 level=0
== escape_sync_atomic.go
escape_sync_atomic.go:17:18: leaking param: addr
escape_sync_atomic.go:24:6: moved to heap: x
escape_sync_atomic.go:29:6: moved to heap: x
escape_sync_atomic.go:35:6: moved to heap: x
escape_sync_atomic.go:36:6: moved to heap: y
== escape_unsafe.go
escape_unsafe.go:18:14: leaking param: p to result ~r0 level=0
escape_unsafe.go:25:6: moved to heap: x
escape_unsafe.go:30:6: moved to heap: x
escape_unsafe.go:35:6: moved to heap: x
escape_unsafe.go:43:19: leaking param: p
escape_unsafe.go:48:22: leaking param: p
escape_unsafe.go:55:20: leaking param: s to result ~r0 level=0
escape_unsafe.go:59:21: leaking param: s to result ~r0 level=0
escape_unsafe.go:63:18: s does not escape
escape_unsafe.go:63:28: leaking param: p
escape_unsafe.go:67:19: s does not escape
escape_unsafe.go:67:30: leaking param: p
== fixedbugs/issue12006.go
issue12006.go:111:10: "cat" does not escape
issue12006.go:111:6: ... argument does not escape
issue12006.go:111:7: a does not escape
issue12006.go:115:2: moved to heap: a
issue12006.go:118:14: ... argument does not escape
issue12006.go:118:15: a escapes to heap
issue12006.go:118:18: "cat" escapes to heap
issue12006.go:11:11: vals does not escape
issue12006.go:126:11: leaking param: args to result ~r0 level=1
issue12006.go:144:2: moved to heap: a
issue12006.go:147:21: &[4]interface {}{...} does not escape
issue12006.go:147:37: a escapes to heap
issue12006.go:147:40: "cat" escapes to heap
issue12006.go:151:11: leaking param: args to result ~r0 level=1
issue12006.go:169:2: moved to heap: a
issue12006.go:172:20: []interface {}{...} does not escape
issue12006.go:172:21: a escapes to heap
issue12006.go:172:24: "cat" escapes to heap
issue12006.go:19:12: leaking param: x
issue12006.go:19:20: leaking param content: vals
issue12006.go:20:15: append does not escape
issue12006.go:26:12: leaking param: x
issue12006.go:26:20: leaking param: vals
issue12006.go:27:15: append escapes to heap
issue12006.go:32:12: leaking param: vals
issue12006.go:40:7: ... argument does not escape
issue12006.go:46:10: moved to heap: j
issue12006.go:46:13: moved to heap: k
issue12006.go:46:7: moved to heap: i
issue12006.go:47:8: ... argument does not escape
issue12006.go:53:10: moved to heap: j
issue12006.go:53:13: moved to heap: k
issue12006.go:53:7: moved to heap: i
issue12006.go:54:8: ... argument escapes to heap
issue12006.go:60:10: moved to heap: j
issue12006.go:60:7: moved to heap: i
issue12006.go:61:8: ... argument escapes to heap
issue12006.go:67:11: leaking param content: args
issue12006.go:84:2: moved to heap: a
issue12006.go:87:10: "cat" escapes to heap
issue12006.go:87:6: ... argument does not escape
issue12006.go:87:7: a escapes to heap
issue12006.go:90:11: leaking param: args to result ~r0 level=1
== fixedbugs/issue12588.go
issue12588.go:29:8: a does not escape
issue12588.go:38:8: leaking param: a to result ~r0 level=1
issue12588.go:47:9: leaking param: a to result ~r0 level=1
issue12588.go:58:8: leaking param: a to result ~r0 level=0
issue12588.go:72:14: moved to heap: x3
issue12588.go:72:6: moved to heap: x1
== fixedbugs/issue13799.go
issue13799.go:100:3: moved to heap: j
issue13799.go:101:8: func literal escapes to heap
issue13799.go:113:20: ... argument does not escape
issue13799.go:113:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap
issue13799.go:113:52: iter escapes to heap
issue13799.go:113:58: 500 escapes to heap
issue13799.go:113:64: *m escapes to heap
issue13799.go:127:8: func literal does not escape
issue13799.go:139:20: ... argument does not escape
issue13799.go:139:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap
issue13799.go:139:52: iter escapes to heap
issue13799.go:139:58: 500 escapes to heap
issue13799.go:139:64: *m escapes to heap
issue13799.go:147:20: s does not escape
issue13799.go:159:6: moved to heap: x
issue13799.go:165:8: &str{...} escapes to heap
issue13799.go:170:20: ... argument does not escape
issue13799.go:170:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap
issue13799.go:170:52: iter escapes to heap
issue13799.go:170:58: 500 escapes to heap
issue13799.go:170:64: *m escapes to heap
issue13799.go:183:8: &str{...} does not escape
issue13799.go:188:20: ... argument does not escape
issue13799.go:188:20: fmt.Sprintf("iter %d: maxI = %d, *m = %d", ... argument...) escapes to heap
issue13799.go:188:52: iter escapes to heap
issue13799.go:188:58: 500 escapes to heap
issue13799.go:188:64: *m escapes to heap
issue13799.go:23:15: ... argument does not escape
issue13799.go:23:16: iter escapes to heap
issue13799.go:37:11: make(map[int][]int) escapes to heap
issue13799.go:48:6: moved to heap: fn
issue13799.go:51:3: moved to heap: j
issue13799.go:52:8: func literal escapes to heap
issue13799.go:53:17: append escapes to heap
issue13799.go:63:20: ... argument does not escape
issue13799.go:63:20: fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) escapes to heap
issue13799.go:63:56: iter escapes to heap
issue13799.go:63:62: 500 escapes to heap
issue13799.go:63:71: len(m) escapes to heap
issue13799.go:70:11: make(map[int][]int) does not escape
issue13799.go:76:8: func literal does not escape
issue13799.go:77:17: append escapes to heap
issue13799.go:87:20: ... argument does not escape
issue13799.go:87:20: fmt.Sprintf("iter %d: maxI = %d, len(m) = %d", ... argument...) escapes to heap
issue13799.go:87:56: iter escapes to heap
issue13799.go:87:62: 500 escapes to heap
issue13799.go:87:71: len(m) escapes to heap
issue13799.go:94:6: moved to heap: x
issue13799.go:97:6: moved to heap: fn
== fixedbugs/issue17318.go
issue17318.go:25:20: ... argument does not escape
issue17318.go:25:30: int(e) escapes to heap
issue17318.go:29:10: ops does not escape
issue17318.go:30:13: func literal does not escape
issue17318.go:31:13: ops(i, j) escapes to heap
issue17318.go:42:7: func literal does not escape
issue17318.go:46:12: ... argument does not escape
issue17318.go:46:33: int(i) escapes to heap
== fixedbugs/issue19743.go
issue19743.go:19:15: leaking param: b
== fixedbugs/issue21709.go
issue21709.go:13:7: s does not escape
issue21709.go:19:17: []func(){...} does not escape
issue21709.go:20:5: s.Inc does not escape
issue21709.go:31:29: []func(){...} does not escape
issue21709.go:32:5: s.Inc does not escape
== fixedbugs/issue27557.go
issue27557.go:13:8: t.noescape does not escape
issue27557.go:18:6: moved to heap: t
issue27557.go:19:8: t.escape does not escape
issue27557.go:24:6: moved to heap: t
issue27557.go:25:8: t.returns does not escape
issue27557.go:31:7: t does not escape
issue27557.go:32:7: leaking param: t
issue27557.go:33:7: leaking param: t to result ~r0 level=0
issue27557.go:35:7: leaking param: t
issue27557.go:38:6: moved to heap: t2
issue27557.go:39:9: t2.recursive does not escape
== fixedbugs/issue27732a.go
issue27732a.go:21:6: moved to heap: c
== fixedbugs/issue35518.go
issue35518.go:22:6: moved to heap: n
issue35518.go:25:2: moved to heap: m
issue35518.go:30:10: moved to heap: n2
issue35518.go:34:2: moved to heap: m
issue35518.go:39:10: moved to heap: n2
issue35518.go:39:6: moved to heap: n1
== fixedbugs/issue39292.go
issue39292.go:15:10: t{}.f escapes to heap
issue39292.go:20:6: moved to heap: i
issue39292.go:21:15: (&t{...}).f escapes to heap
issue39292.go:21:8: &t{...} escapes to heap
issue39292.go:26:6: moved to heap: i
issue39292.go:27:12: t{...}.f escapes to heap
== uintptrescapes2.go
uintptrescapes2.go:16:9: marking a as escaping uintptr
uintptrescapes2.go:19:9: marking a as escaping ...uintptr
uintptrescapes2.go:22:9: marking ~p0 as escaping uintptr
uintptrescapes2.go:25:9: marking ~p0 as escaping ...uintptr
uintptrescapes2.go:30:13: marking a as escaping uintptr
uintptrescapes2.go:33:13: marking a as escaping ...uintptr
uintptrescapes2.go:36:6: moved to heap: t
uintptrescapes2.go:41:6: moved to heap: t2
uintptrescapes2.go:47:6: moved to heap: v
uintptrescapes2.go:52:6: moved to heap: v
uintptrescapes2.go:53:4: ... argument escapes to heap
uintptrescapes2.go:57:6: moved to heap: v2
uintptrescapes2.go:58:4: ... argument escapes to heap
uintptrescapes2.go:63:6: moved to heap: v
uintptrescapes2.go:64:6: ... argument escapes to heap
