/**
 * CPU points per chip: median SPECrate2017_int_base over the published results of each CPU, with the 10th and 90th
 * percentile over the systems tested. One line a CPU:
 * name | microarchitecture ('' = none of ours) | results | cores per chip | nominal MHz | points per chip | P10 | P90
 *
 * Source: SPEC CPU2017 integer rate results published at www.spec.org up to March 2026, 13,102 results, medians computed
 * for this project; retrieved 2026. SPEC(R) and SPECrate(R) are trademarks of the Standard Performance Evaluation
 * Corporation. The medians are estimates derived from published results, not SPEC metrics of any tested system.
 */
export const CPU_TABLE_TEXT = `
AMD EPYC 4124P||1|4|3800|58.9|58.9|58.9
AMD EPYC 4244P||2|6|3800|84.3|83.6|85
AMD EPYC 4245P||2|6|3900|96.6|96.6|96.7
AMD EPYC 4344P||3|8|3800|103|102.2|104.6
AMD EPYC 4345P||1|8|3800|119|119|119
AMD EPYC 4364P||1|8|4500|105|105|105
AMD EPYC 4464P||4|12|4700|137|133|145.2
AMD EPYC 4484PX||1|12|4700|148|148|148
AMD EPYC 4564P||2|16|4500|173.5|172.3|174.7
AMD EPYC 4565P||1|16|4300|205|205|205
AMD EPYC 4584PX||1|16|4200|180|180|180
AMD EPYC 4585PX||1|16|4300|213|213|213
AMD EPYC 7203|amd-milan|7|8|2800|70.9|70.4|71.5
AMD EPYC 7203P|amd-milan|4|8|2800|70.8|70.8|70.9
AMD EPYC 7232P|amd-rome|7|8|3100|56.8|55.1|57.6
AMD EPYC 7251|amd-naples|16|8|2100|42.7|42.1|44.4
AMD EPYC 7252|amd-rome|19|8|3100|59.5|58.4|61.3
AMD EPYC 7261|amd-naples|18|8|2500|44.8|44.3|47.9
AMD EPYC 7262|amd-rome|21|8|3200|65.6|64.2|67.5
AMD EPYC 7272|amd-rome|12|12|2900|85|81.8|86.8
AMD EPYC 7281|amd-naples|19|16|2100|75.5|71.7|81.6
AMD EPYC 7282|amd-rome|27|16|2800|106.5|103.2|107.9
AMD EPYC 72F3|amd-milan|16|8|3700|92.4|89.1|96.1
AMD EPYC 7301|amd-naples|12|16|2200|78.8|77|79.9
AMD EPYC 7302|amd-rome|20|16|3000|120.8|117|123.6
AMD EPYC 7302P|amd-rome|10|16|3000|120|116.9|122.2
AMD EPYC 7303|amd-milan|7|16|2400|132|130.8|132.2
AMD EPYC 7303P|amd-milan|4|16|2400|133|132.3|133
AMD EPYC 7313|amd-milan|13|16|3000|154.5|150|161.3
AMD EPYC 7313P|amd-milan|15|16|3000|154|140.4|155
AMD EPYC 7343|amd-milan|15|16|3200|158.5|155.2|163.3
AMD EPYC 7351|amd-naples|12|16|2400|83.2|81.1|84.3
AMD EPYC 7351P|amd-naples|11|16|2400|83.8|82.6|90.3
AMD EPYC 7352|amd-rome|23|24|2300|164.5|158.2|171
AMD EPYC 7371|amd-naples|5|16|3100|98|96.8|103.8
AMD EPYC 7373X|amd-milan|19|16|3050|170|159.8|174.9
AMD EPYC 73F3|amd-milan|14|16|3500|169.8|165|174.8
AMD EPYC 7401|amd-naples|11|24|2000|113.5|102|115
AMD EPYC 7401P|amd-naples|13|24|2000|111|100.8|115.8
AMD EPYC 7402|amd-rome|24|24|2800|170.2|165|174.8
AMD EPYC 7402P|amd-rome|10|24|2800|170|165.9|173.4
AMD EPYC 7413|amd-milan|22|24|2650|206.5|197.3|216.2
AMD EPYC 7443|amd-milan|17|24|2850|213.5|206.2|221.6
AMD EPYC 7443P|amd-milan|12|24|2850|213.5|211|216
AMD EPYC 7451|amd-naples|15|24|2300|117.5|115.2|123.8
AMD EPYC 7452|amd-rome|25|32|2350|203|192.9|209.8
AMD EPYC 7453|amd-milan|19|28|2750|216.5|205.9|222.3
AMD EPYC 7473X|amd-milan|17|24|2800|231|223.6|245
AMD EPYC 74F3|amd-milan|16|24|3200|226.5|222.5|234.5
AMD EPYC 7501|amd-naples|11|32|2000|136.5|129|138
AMD EPYC 7502|amd-rome|15|32|2500|209.5|201.6|212.6
AMD EPYC 7502P|amd-rome|11|32|2500|208|203|218
AMD EPYC 7513|amd-milan|26|32|2600|248|224.8|255.2
AMD EPYC 7532|amd-rome|13|32|2400|218.5|202|225
AMD EPYC 7542|amd-rome|17|32|2900|211|206.3|218.7
AMD EPYC 7543|amd-milan|20|32|2800|270.5|262.9|280
AMD EPYC 7543P|amd-milan|12|32|2800|275.5|270.1|281.6
AMD EPYC 7551|amd-naples|10|32|2000|135|130.4|136.9
AMD EPYC 7551P|amd-naples|11|32|2000|134|129|135
AMD EPYC 7552|amd-rome|16|48|2200|267|255|274
AMD EPYC 7573X|amd-milan|19|32|2800|288.5|282.6|298.4
AMD EPYC 75F3|amd-milan|18|32|2950|282|280.6|293.2
AMD EPYC 7601|amd-naples|38|32|2200|140.5|135.8|144.6
AMD EPYC 7642|amd-rome|15|48|2300|288|277|298.6
AMD EPYC 7643|amd-milan|17|48|2300|331|324.5|338.6
AMD EPYC 7643P|amd-milan|4|48|2300|325|325|326.4
AMD EPYC 7662|amd-rome|16|64|2000|332.8|325.5|346.2
AMD EPYC 7663|amd-milan|22|56|2000|352|343.5|365.8
AMD EPYC 7663P|amd-milan|4|56|2000|346.5|345.3|348.4
AMD EPYC 7702|amd-rome|21|64|2000|307.5|299|323
AMD EPYC 7702P|amd-rome|12|64|2000|317.5|297.9|325.9
AMD EPYC 7713|amd-milan|24|64|2000|375.2|354.2|388.6
AMD EPYC 7713P|amd-milan|13|64|2000|378|307.8|384.6
AMD EPYC 7742|amd-rome|31|64|2250|339.5|327.5|350.5
AMD EPYC 7763|amd-milan|54|64|2450|409.5|388.4|426
AMD EPYC 7773X|amd-milan|25|64|2200|413.5|396.4|427.9
AMD EPYC 7F32|amd-rome|18|8|3700|75.5|72|76.6
AMD EPYC 7F52|amd-rome|18|16|3500|146|140.6|147.3
AMD EPYC 7F72|amd-rome|19|24|3200|189|180.9|195.5
AMD EPYC 7H12|amd-rome|19|64|2600|350.5|343.4|360.2
AMD EPYC 8024P|amd-genoa|5|8|2400|74.7|74.6|76.8
AMD EPYC 8024PN|amd-genoa|4|8|2050|76.2|74.5|79.1
AMD EPYC 8124P|amd-genoa|4|16|2450|147|147|151.9
AMD EPYC 8124PN|amd-genoa|3|16|2000|154|148.4|157.2
AMD EPYC 8224P|amd-genoa|6|24|2550|209|208.5|216
AMD EPYC 8224PN|amd-genoa|3|24|2000|222|210.8|225.2
AMD EPYC 8324P|amd-genoa|5|32|2650|277|276.4|290.4
AMD EPYC 8324PN|amd-genoa|3|32|2050|297|279.4|299.4
AMD EPYC 8434P|amd-genoa|6|48|2500|391|389.5|408
AMD EPYC 8434PN|amd-genoa|3|48|2000|405|381|405.8
AMD EPYC 8534P|amd-genoa|6|64|2300|475.5|474|495
AMD EPYC 8534PN|amd-genoa|4|64|2000|454|439.9|470.9
AMD EPYC 9015|amd-turin|25|8|3600|118|114|119.3
AMD EPYC 9115|amd-turin|25|16|2600|221|213.6|224
AMD EPYC 9124|amd-genoa|37|16|3000|177|169.8|183.8
AMD EPYC 9135|amd-turin|25|16|3650|234|227.7|236.8
AMD EPYC 9174F|amd-genoa|36|16|4100|221.5|218|223.5
AMD EPYC 9175F|amd-turin|27|16|4200|298|286.6|305.4
AMD EPYC 9184X|amd-genoa|18|16|3550|228.5|223.7|234.8
AMD EPYC 9224|amd-genoa|33|24|2500|254|250.5|257.9
AMD EPYC 9254|amd-genoa|37|24|2900|292|286.6|302.6
AMD EPYC 9255|amd-turin|26|24|3200|349.2|331.8|354.5
AMD EPYC 9274F|amd-genoa|31|24|4050|316|311|318.5
AMD EPYC 9275F|amd-turin|26|24|4100|390.2|377|406.2
AMD EPYC 9334|amd-genoa|41|32|2700|361|349|367.5
AMD EPYC 9335|amd-turin|26|32|3000|436.2|416.5|458.8
AMD EPYC 9354|amd-genoa|36|32|3250|371.5|367.8|396.5
AMD EPYC 9354P|amd-genoa|17|32|3250|371|366|384.8
AMD EPYC 9355|amd-turin|28|32|3550|473.8|458.2|501.5
AMD EPYC 9355P|amd-turin|19|32|3550|470|457.6|480
AMD EPYC 9365|amd-turin|17|36|3400|500|477|517
AMD EPYC 9374F|amd-genoa|28|32|3850|408|405.4|419.2
AMD EPYC 9375F|amd-turin|35|32|3800|505|490.9|528.6
AMD EPYC 9384X|amd-genoa|18|32|3100|405.2|400.8|409.6
AMD EPYC 9454|amd-genoa|29|48|2750|520|505|557.6
AMD EPYC 9454P|amd-genoa|16|48|2750|521|512.5|533
AMD EPYC 9455|amd-turin|24|48|3150|625|601.5|665
AMD EPYC 9455P|amd-turin|10|48|3150|624.5|588.1|636.5
AMD EPYC 9474F|amd-genoa|30|48|3600|554|538|565
AMD EPYC 9475F|amd-turin|31|48|3650|681|655|720
AMD EPYC 9534|amd-genoa|34|64|2450|606|595|634.2
AMD EPYC 9535|amd-turin|21|64|2400|715|655|785
AMD EPYC 9554|amd-genoa|43|64|3100|655|584.4|670
AMD EPYC 9554P|amd-genoa|15|64|3100|656|646.4|673.2
AMD EPYC 9555|amd-turin|29|64|3200|812|785|872.2
AMD EPYC 9555P|amd-turin|13|64|3200|812|761.8|823.8
AMD EPYC 9565|amd-turin|20|72|3150|882.5|860.5|930.5
AMD EPYC 9575F|amd-turin|35|64|3300|811|779|846
AMD EPYC 9634|amd-genoa|26|84|2250|683|670|716.5
AMD EPYC 9645|amd-turin|20|96|2300|1010|885.8|1043.5
AMD EPYC 9654|amd-genoa|61|96|2400|835|761|903
AMD EPYC 9654P|amd-genoa|17|96|2400|835|819.6|860.4
AMD EPYC 9655|amd-turin|29|96|2600|1025|985.8|1090
AMD EPYC 9655P|amd-turin|11|96|2600|993|964|1020
AMD EPYC 9684X|amd-genoa|32|96|2550|890|870.5|935
AMD EPYC 9734|amd-genoa|24|112|2200|851|845|867
AMD EPYC 9745|amd-turin|28|128|2400|1157.5|1121|1213
AMD EPYC 9754|amd-genoa|44|128|2250|931|898|969.9
AMD EPYC 9755|amd-turin|30|128|2700|1345|1244.5|1420
AMD EPYC 9825|amd-turin|25|144|2200|1240|1200|1310
AMD EPYC 9845|amd-turin|39|160|2100|1270|1214|1342
AMD EPYC 9965|amd-turin|46|192|2250|1507.5|154|1610
AMD Ryzen 7 5800X||1|8|3800|76.3|76.3|76.3
AMD Ryzen 9 7950X||2|16|4500|176|175.2|176.8
AMD Ryzen Threadripper PRO 3945WX||1|12|4000|111|111|111
AMD Ryzen Threadripper PRO 3955WX||2|16|3900|131.5|130.3|132.7
AMD Ryzen Threadripper PRO 3975WX||2|32|3500|251|247.8|254.2
AMD Ryzen Threadripper PRO 3995WX||1|64|2700|369|369|369
Ampere Altra Max M128-30||1|128|3000|356|356|356
Ampere Altra Q80-30||1|80|2800|285|285|285
Ampere Altra Q80-33||4|80|3000|300.5|298.6|301
AmpereOne A192-32X||1|192|3200|702|702|702
Huawei Kunpeng 920 7260||2|64|2600|176.8|162.6|191
Intel Celeron G3930E||1|2|2900|7.8|7.8|7.8
Intel Celeron G4900||7|2|3100|8.6|8.5|8.7
Intel Celeron G4900T||3|2|2900|8.2|8.1|8.2
Intel Celeron G4920||3|2|3200|8.9|8.8|8.9
Intel Celeron G4930||4|2|3200|8.8|8.7|8.9
Intel Core Ultra 5 225H||1|14|1700|42.4|42.4|42.4
Intel Core Ultra 7 255H||1|16|2000|52.2|52.2|52.2
Intel Core i3-7100||1|2|3900|15|15|15
Intel Core i3-7101E||1|2|3900|15.8|15.8|15.8
Intel Core i3-7300||2|2|4000|15.4|15.4|15.4
Intel Core i3-8100||7|4|3600|21.7|21.2|23.5
Intel Core i3-8100T||3|4|3100|20.8|19.5|21
Intel Core i3-8300||7|4|3700|22.5|22.3|24.5
Intel Core i3-8300T||3|4|3200|21.7|20.4|21.9
Intel Core i3-8350K||3|4|4000|26|24.4|26.2
Intel Core i3-9100||4|4|3600|25.6|25.5|26.1
Intel Core i3-9300||2|4|3700|27.2|27.2|27.2
Intel Core i5-8600T||1|6|2300|29.1|29.1|29.1
Intel Core i5-9600K||1|6|3700|35.8|35.8|35.8
Intel Core i7-6700K||1|4|4000|23.5|23.5|23.5
Intel Core i7-9700K||1|8|3600|44.8|44.8|44.8
Intel Core i9-9900K||1|8|3600|51|51|51
Intel Pentium G3930||1|2|2900|7.5|7.5|7.5
Intel Pentium G4400||1|2|3300|8.8|8.8|8.8
Intel Pentium G4560||5|2|3500|11.6|11.6|11.7
Intel Pentium Gold G5400||8|2|3700|12.5|12.3|12.7
Intel Pentium Gold G5400T||2|2|3100|11|11|11
Intel Pentium Gold G5420||5|2|3800|12.9|12.7|13
Intel Pentium Gold G5500||5|2|3800|12.9|12.7|13
Intel Pentium Gold G5500T||3|2|3200|11.3|11.2|11.3
Intel Pentium Gold G5600||3|2|3900|13.2|13.1|13.2
Intel Pentium Gold G6405||1|2|4100|16.3|16.3|16.3
Intel Pentium Gold G7400||1|2|3700|22.5|22.5|22.5
Intel Xeon 6315P|intel-raptorlake|12|4|2800|41.6|41.3|42.9
Intel Xeon 6325P|intel-raptorlake|12|4|3500|51.1|50.1|56.3
Intel Xeon 6333P|intel-raptorlake|13|6|3100|71.9|69.8|79
Intel Xeon 6337P|intel-raptorlake|13|6|3500|76.3|74.1|82.4
Intel Xeon 6349P|intel-raptorlake|13|6|3600|80.8|77.7|86.5
Intel Xeon 6353P|intel-raptorlake|12|8|2700|85.4|83.1|95.4
Intel Xeon 6357P|intel-raptorlake|13|8|3000|92.8|90.3|100.8
Intel Xeon 6369P|intel-raptorlake|14|8|3300|99.9|96|104.7
Intel Xeon 6505P|intel-graniterapids|20|12|2200|142.8|142|145.4
Intel Xeon 6507P|intel-graniterapids|26|8|3500|105.5|104.5|106.5
Intel Xeon 6511P|intel-graniterapids|11|16|2300|199|193|203
Intel Xeon 6515P|intel-graniterapids|25|16|2300|189.5|184.5|191.6
Intel Xeon 6517P|intel-graniterapids|28|16|3200|196|193.8|201.3
Intel Xeon 6520P|intel-graniterapids|21|24|2400|260|257.5|264.5
Intel Xeon 6521P|intel-graniterapids|11|24|2600|297|291|299
Intel Xeon 6527P|intel-graniterapids|26|24|3000|299|295.2|305
Intel Xeon 6530P|intel-graniterapids|25|32|2300|363|352.7|368.3
Intel Xeon 6710E|intel-sierraforest|17|64|2400|351.5|343.4|359.4
Intel Xeon 6714P|intel-graniterapids|7|8|4000|104.5|104.3|105
Intel Xeon 6716P-B|intel-graniterapids|2|40|2500|347.5|346.3|348.7
Intel Xeon 6724P|intel-graniterapids|9|16|3600|201|194|202.4
Intel Xeon 6725P|intel-graniterapids|2|16|3700|203|202.6|203.4
Intel Xeon 6728P|intel-graniterapids|4|24|2700|279.2|278.6|283.4
Intel Xeon 6730P|intel-graniterapids|19|32|2500|362.5|359.8|371
Intel Xeon 6731E|intel-sierraforest|10|96|2200|497|486.7|501
Intel Xeon 6731P|intel-graniterapids|11|32|2500|374|365|378
Intel Xeon 6732P|intel-graniterapids|4|32|3800|389.2|387.2|391
Intel Xeon 6736P|intel-graniterapids|24|36|2000|376.8|363|383.6
Intel Xeon 6737P|intel-graniterapids|23|32|2900|378|370.8|385
Intel Xeon 6740E|intel-sierraforest|15|96|2400|515|485.6|525
Intel Xeon 6740P|intel-graniterapids|17|48|2100|491|477|498.5
Intel Xeon 6741P|intel-graniterapids|13|48|2500|530|515.6|536
Intel Xeon 6745P|intel-graniterapids|14|32|3100|399.8|385.2|411
Intel Xeon 6746E|intel-sierraforest|11|112|2000|517|505|525
Intel Xeon 6747P|intel-graniterapids|21|48|2700|544|525|560
Intel Xeon 6756E|intel-sierraforest|13|128|1800|580|550|580
Intel Xeon 6760P|intel-graniterapids|21|64|2200|645|595|655
Intel Xeon 6761P|intel-graniterapids|18|64|2500|673.5|632.4|694.3
Intel Xeon 6766E|intel-sierraforest|18|144|1900|655|603.5|671.5
Intel Xeon 6767P|intel-graniterapids|19|64|2400|670|638.6|685
Intel Xeon 6768P|intel-graniterapids|2|64|2400|665|665|665
Intel Xeon 6780E|intel-sierraforest|20|144|2200|693|663.5|705.5
Intel Xeon 6781P|intel-graniterapids|18|80|2000|747|713.5|772.3
Intel Xeon 6787P|intel-graniterapids|40|86|2000|788|744.9|825
Intel Xeon 6788P|intel-graniterapids|4|86|2000|782.5|780|785
Intel Xeon 6952P|intel-graniterapids|2|96|2100|937|911.4|962.6
Intel Xeon 6960P|intel-graniterapids|6|72|2700|790|662.5|829
Intel Xeon 6972P|intel-graniterapids|4|96|2400|995|973|1017
Intel Xeon 6978P|intel-graniterapids|1|120|2100|1075|1075|1075
Intel Xeon 6979P|intel-graniterapids|1|120|2100|1150|1150|1150
Intel Xeon 6980P|intel-graniterapids|13|128|2000|1220|1193|1253
Intel Xeon Bronze 3104|intel-skylake-sp|47|6|1700|16.8|16.5|16.9
Intel Xeon Bronze 3106|intel-skylake-sp|42|8|1700|22.2|22|22.6
Intel Xeon Bronze 3204|intel-cascadelake|44|6|1900|20|19.7|20.4
Intel Xeon Bronze 3206R|intel-cascadelake|34|8|1900|29.6|26.6|30
Intel Xeon Bronze 3408U|intel-sapphirerapids|25|8|1800|42.9|42.7|43.7
Intel Xeon Bronze 3508U|intel-emeraldrapids|12|8|2100|46.2|46.1|47.4
Intel Xeon D-1521|intel-broadwell|1|4|2400|19|19|19
Intel Xeon D-1541|intel-broadwell|1|8|2100|32.3|32.3|32.3
Intel Xeon D-1571|intel-broadwell|1|16|1300|42.2|42.2|42.2
Intel Xeon D-2712T|intel-icelake-sp|3|4|1900|28.7|28.1|28.7
Intel Xeon D-2733NT|intel-icelake-sp|3|8|2100|58.7|57.2|58.7
Intel Xeon D-2752TER|intel-icelake-sp|1|12|1800|71.9|71.9|71.9
Intel Xeon D-2775TE|intel-icelake-sp|2|16|2000|104|104|104
Intel Xeon D-2776NT|intel-icelake-sp|1|16|2100|107|107|107
Intel Xeon D-2796TE|intel-icelake-sp|2|20|2000|126|126|126
Intel Xeon E-2104G|intel-coffeelake|10|4|3200|20.2|19.7|22.2
Intel Xeon E-2124|intel-coffeelake|17|4|3300|23.7|23.5|25.9
Intel Xeon E-2124G|intel-coffeelake|17|4|3400|24.8|24.4|26.9
Intel Xeon E-2126G|intel-coffeelake|18|6|3300|35.4|35.1|38.8
Intel Xeon E-2134|intel-coffeelake|19|4|3500|30|29.8|33.2
Intel Xeon E-2136|intel-coffeelake|16|6|3300|41|39.8|43.8
Intel Xeon E-2144G|intel-coffeelake|18|4|3600|30.1|29.7|33
Intel Xeon E-2146G|intel-coffeelake|17|6|3500|40.2|39.6|44.8
Intel Xeon E-2174G|intel-coffeelake|20|4|3800|30.6|30.2|30.9
Intel Xeon E-2176G|intel-coffeelake|18|6|3700|40.7|40.2|43.8
Intel Xeon E-2186G|intel-coffeelake|18|6|3800|41.8|40.8|43.6
Intel Xeon E-2224|intel-coffeelake|16|4|3400|28.2|27.3|30.5
Intel Xeon E-2224G|intel-coffeelake|13|4|3500|29.2|28.4|31.7
Intel Xeon E-2226G|intel-coffeelake|17|6|3400|39.7|38.8|43.3
Intel Xeon E-2234|intel-coffeelake|13|4|3600|35.1|34.2|36.6
Intel Xeon E-2236|intel-coffeelake|14|6|3400|45.8|44.7|49.8
Intel Xeon E-2244G|intel-coffeelake|12|4|3800|34.6|33.7|37.2
Intel Xeon E-2246G|intel-coffeelake|13|6|3600|44.9|44.1|48.4
Intel Xeon E-2274G|intel-coffeelake|13|4|4000|34.8|33.9|36.5
Intel Xeon E-2276G|intel-coffeelake|10|6|3800|46.8|45.2|51
Intel Xeon E-2278G|intel-coffeelake|10|8|3400|54.6|53.9|61
Intel Xeon E-2286G|intel-coffeelake|11|6|4000|47.1|45.8|52.5
Intel Xeon E-2288G|intel-coffeelake|15|8|3700|57.6|55.2|60.9
Intel Xeon E-2314|intel-rocketlake|10|4|2800|29.6|29.1|30
Intel Xeon E-2324G|intel-rocketlake|10|4|3100|34.8|33.4|36.3
Intel Xeon E-2334|intel-rocketlake|11|4|3400|40.9|39.4|42.5
Intel Xeon E-2336|intel-rocketlake|10|6|2900|52.8|51.6|56.3
Intel Xeon E-2356G|intel-rocketlake|12|6|3200|55.6|53.2|58.2
Intel Xeon E-2374G|intel-rocketlake|9|4|3700|42.6|42.1|45
Intel Xeon E-2378|intel-rocketlake|9|8|2600|60.6|59.6|66.7
Intel Xeon E-2378G|intel-rocketlake|13|8|2800|65.4|64.7|69.9
Intel Xeon E-2386G|intel-rocketlake|9|6|3500|58|57.1|60.9
Intel Xeon E-2388G|intel-rocketlake|17|8|3200|69.3|68.1|73.4
Intel Xeon E-2414|intel-raptorlake|13|4|2600|39.7|39.6|40.7
Intel Xeon E-2434|intel-raptorlake|14|4|3400|50.3|48.7|53.3
Intel Xeon E-2436|intel-raptorlake|14|6|2900|68.8|67.8|75.1
Intel Xeon E-2456|intel-raptorlake|12|6|3300|73|68.3|78
Intel Xeon E-2468|intel-raptorlake|14|8|2600|83.9|80.3|92.4
Intel Xeon E-2478|intel-raptorlake|11|8|2800|90.9|88.5|97.6
Intel Xeon E-2486|intel-raptorlake|11|6|3500|76.5|73.6|82.8
Intel Xeon E-2488|intel-raptorlake|15|8|3200|95.1|92.1|100
Intel Xeon E3-1220 v6|intel-coffeelake|4|4|3000|20.6|20.6|20.8
Intel Xeon E3-1225 v6|intel-coffeelake|5|4|3300|21.6|21.6|21.8
Intel Xeon E3-1230 v6|intel-coffeelake|5|4|3500|27.3|26.6|27.4
Intel Xeon E3-1240 v6|intel-coffeelake|1|4|3700|28.5|28.5|28.5
Intel Xeon E3-1240L v5|intel-coffeelake|2|4|2100|21.3|21.2|21.4
Intel Xeon E3-1260L v5|intel-coffeelake|2|4|2900|26.2|26.2|26.3
Intel Xeon E3-1270 v6|intel-coffeelake|4|4|3800|29|28.9|29
Intel Xeon E3-1275 v6|intel-coffeelake|1|4|3800|27.7|27.7|27.7
Intel Xeon E3-1280 v6|intel-coffeelake|1|4|3900|29|29|29
Intel Xeon E5-2609 v4|intel-broadwell|1|8|1700|21.8|21.8|21.8
Intel Xeon E5-2620|intel-sandybridge|1|6|2000|18.8|18.8|18.8
Intel Xeon E5-2620 v2|intel-ivybridge|1|6|2100|22.7|22.7|22.7
Intel Xeon E5-2620 v3|intel-haswell|1|6|2400|33.4|33.4|33.4
Intel Xeon E5-2620 v4|intel-broadwell|12|8|2100|32.7|29.4|33.3
Intel Xeon E5-2650 v4|intel-broadwell|2|12|2200|52.5|52.5|52.5
Intel Xeon E5-2670|intel-sandybridge|1|8|2600|32.8|32.8|32.8
Intel Xeon E5-2670 v2|intel-ivybridge|1|10|2500|42|42|42
Intel Xeon E5-2680 v3|intel-haswell|1|12|2500|63.5|63.5|63.5
Intel Xeon E5-2680 v4|intel-broadwell|1|14|2400|74.5|74.5|74.5
Intel Xeon E5-2698 v4|intel-broadwell|1|20|2200|71.5|71.5|71.5
Intel Xeon E5-2699A v4|intel-broadwell|3|22|2400|82|81.2|96
Intel Xeon Gold 5115|intel-skylake-sp|42|10|2400|51|49.8|52.4
Intel Xeon Gold 5117|intel-skylake-sp|22|14|2000|60|59|64.1
Intel Xeon Gold 5118|intel-skylake-sp|55|12|2300|60|59|61
Intel Xeon Gold 5119T|intel-skylake-sp|9|14|1900|60.5|59|61
Intel Xeon Gold 5120|intel-skylake-sp|58|14|2200|67.5|66|68.5
Intel Xeon Gold 5120T|intel-skylake-sp|15|14|2200|67.5|66.5|68
Intel Xeon Gold 5122|intel-skylake-sp|51|4|3600|27.9|27.7|28.6
Intel Xeon Gold 5215|intel-cascadelake|40|10|2500|59.8|58.4|61.1
Intel Xeon Gold 5215L|intel-cascadelake|21|10|2500|59.5|58.5|60.5
Intel Xeon Gold 5215M|intel-cascadelake|23|10|2500|59.5|59|60.5
Intel Xeon Gold 5217|intel-cascadelake|34|8|3000|54|53|55.3
Intel Xeon Gold 5218|intel-cascadelake|49|16|2300|91|89|92.6
Intel Xeon Gold 5218B|intel-cascadelake|18|16|2300|91.8|90.5|93.2
Intel Xeon Gold 5218N|intel-cascadelake|26|16|2300|87.5|86|93
Intel Xeon Gold 5218R|intel-cascadelake|56|20|2100|113.5|104.2|121.8
Intel Xeon Gold 5218T|intel-cascadelake|9|16|2100|87.5|85.9|88.1
Intel Xeon Gold 5220|intel-cascadelake|47|18|2200|100|98.8|102
Intel Xeon Gold 5220R|intel-cascadelake|41|24|2200|139|131|151.5
Intel Xeon Gold 5220S|intel-cascadelake|21|18|2700|100.5|99.5|102
Intel Xeon Gold 5220T|intel-cascadelake|11|18|1900|95|93.5|98.5
Intel Xeon Gold 5222|intel-cascadelake|42|4|3800|32.2|31.6|33.2
Intel Xeon Gold 5315Y|intel-icelake-sp|40|8|3200|69.5|68.5|73
Intel Xeon Gold 5317|intel-icelake-sp|44|12|3000|101|99.5|104.7
Intel Xeon Gold 5318N|intel-icelake-sp|29|24|2100|160.5|156.7|166.1
Intel Xeon Gold 5318S|intel-icelake-sp|21|24|2100|158.5|157|163
Intel Xeon Gold 5318Y|intel-icelake-sp|47|24|2100|158.5|156|167.4
Intel Xeon Gold 5320|intel-icelake-sp|49|26|2200|180|175.5|190.9
Intel Xeon Gold 5320T|intel-icelake-sp|23|20|2300|143.5|141|147.5
Intel Xeon Gold 5411N|intel-sapphirerapids|18|24|1900|212|202.7|219
Intel Xeon Gold 5412U|intel-sapphirerapids|22|24|2100|219.5|215|222.8
Intel Xeon Gold 5415+|intel-sapphirerapids|31|8|2900|89|86.5|92
Intel Xeon Gold 5416S|intel-sapphirerapids|35|16|2000|141.5|138|145.5
Intel Xeon Gold 5418N|intel-sapphirerapids|23|24|1800|197|190.7|202
Intel Xeon Gold 5418Y|intel-sapphirerapids|40|24|2000|210|203.5|213.6
Intel Xeon Gold 5420+|intel-sapphirerapids|34|28|2000|237.5|229.3|244.2
Intel Xeon Gold 5423N|intel-sapphirerapids|5|20|2100|173|165.4|177.6
Intel Xeon Gold 5433N|intel-sapphirerapids|2|20|2300|183|183|183
Intel Xeon Gold 5512U|intel-emeraldrapids|29|28|2100|257|248|262
Intel Xeon Gold 5515+|intel-emeraldrapids|24|8|3200|89|88.5|91.5
Intel Xeon Gold 5520+|intel-emeraldrapids|39|28|2200|256|244.6|263
Intel Xeon Gold 6126|intel-skylake-sp|38|12|2600|69.5|67|71
Intel Xeon Gold 6126F|intel-skylake-sp|1|12|2600|70|70|70
Intel Xeon Gold 6126T|intel-skylake-sp|14|12|2600|69.8|67.4|71.8
Intel Xeon Gold 6128|intel-skylake-sp|39|6|3400|41.2|40.8|42.6
Intel Xeon Gold 6130|intel-skylake-sp|53|16|2100|80|77|82.4
Intel Xeon Gold 6130F|intel-skylake-sp|1|16|2100|81|81|81
Intel Xeon Gold 6130T|intel-skylake-sp|18|16|2100|81.2|79.4|82.2
Intel Xeon Gold 6132|intel-skylake-sp|45|14|2600|80|77.4|82.5
Intel Xeon Gold 6134|intel-skylake-sp|37|8|3200|54|52.3|55
Intel Xeon Gold 6134M|intel-skylake-sp|10|8|3200|54.2|53.9|54.6
Intel Xeon Gold 6136|intel-skylake-sp|34|12|3000|75|74|77.5
Intel Xeon Gold 6137|intel-skylake-sp|3|8|3900|59|58.6|59
Intel Xeon Gold 6138|intel-skylake-sp|42|20|2000|93.2|90|97
Intel Xeon Gold 6138F|intel-skylake-sp|1|20|2000|96|96|96
Intel Xeon Gold 6138T|intel-skylake-sp|11|20|2000|92.5|90.5|96.5
Intel Xeon Gold 6140|intel-skylake-sp|50|18|2300|93|89.4|97
Intel Xeon Gold 6140M|intel-skylake-sp|13|18|2300|93.5|91|96.7
Intel Xeon Gold 6142|intel-skylake-sp|38|16|2600|88.5|85.5|96.1
Intel Xeon Gold 6142F|intel-skylake-sp|1|16|2600|90.5|90.5|90.5
Intel Xeon Gold 6142M|intel-skylake-sp|7|16|2600|90|87.2|92.9
Intel Xeon Gold 6143|intel-skylake-sp|2|16|2800|97|95.8|98.2
Intel Xeon Gold 6144|intel-skylake-sp|26|8|3500|57.5|55.8|58.8
Intel Xeon Gold 6146|intel-skylake-sp|24|12|3200|79|73.7|81
Intel Xeon Gold 6148|intel-skylake-sp|34|20|2400|101.5|98.6|109.9
Intel Xeon Gold 6148F|intel-skylake-sp|1|20|2400|104|104|104
Intel Xeon Gold 6150|intel-skylake-sp|32|18|2700|100.2|97.5|106.5
Intel Xeon Gold 6152|intel-skylake-sp|41|22|2100|102.5|99.5|108
Intel Xeon Gold 6154|intel-skylake-sp|25|18|3000|106.5|103.7|112.6
Intel Xeon Gold 6208U|intel-cascadelake|13|16|2900|111|106|117.4
Intel Xeon Gold 6209U|intel-cascadelake|8|20|2100|113.5|113|117.4
Intel Xeon Gold 6210U|intel-cascadelake|10|20|2500|122|118.9|125.1
Intel Xeon Gold 6212U|intel-cascadelake|9|24|2400|140|135.6|143.2
Intel Xeon Gold 6222V|intel-cascadelake|23|20|1800|99.5|98|100.5
Intel Xeon Gold 6226|intel-cascadelake|28|12|2700|81|79.4|84
Intel Xeon Gold 6226R|intel-cascadelake|45|16|2900|110.5|105.2|117.8
Intel Xeon Gold 6230|intel-cascadelake|49|20|2100|110|104.8|116.6
Intel Xeon Gold 6230N|intel-cascadelake|22|20|2300|111.5|107.6|118
Intel Xeon Gold 6230R|intel-cascadelake|38|26|2100|144.5|136.2|156.4
Intel Xeon Gold 6230T|intel-cascadelake|14|20|2100|109.2|105.4|112.2
Intel Xeon Gold 6234|intel-cascadelake|28|8|3300|62.5|61.2|65.6
Intel Xeon Gold 6238|intel-cascadelake|22|22|2100|122.2|118.2|125
Intel Xeon Gold 6238L|intel-cascadelake|14|22|2100|122.8|120.4|125.7
Intel Xeon Gold 6238M|intel-cascadelake|14|22|2100|123.5|121.3|124.8
Intel Xeon Gold 6238R|intel-cascadelake|35|28|2200|155|147.4|167.3
Intel Xeon Gold 6238T|intel-cascadelake|17|22|1900|113.5|109.3|117.1
Intel Xeon Gold 6240|intel-cascadelake|47|18|2600|113|108|117.2
Intel Xeon Gold 6240L|intel-cascadelake|16|18|2600|111.2|109|114.2
Intel Xeon Gold 6240M|intel-cascadelake|17|18|2600|111.5|108.8|115.8
Intel Xeon Gold 6240R|intel-cascadelake|40|24|2400|148.2|137|160.7
Intel Xeon Gold 6240Y|intel-cascadelake|14|18|2600|111.5|107.8|115.6
Intel Xeon Gold 6242|intel-cascadelake|37|16|2800|106|100.5|110.7
Intel Xeon Gold 6242R|intel-cascadelake|26|20|3100|142.2|135.5|157.8
Intel Xeon Gold 6244|intel-cascadelake|37|8|3600|67|65.5|69.1
Intel Xeon Gold 6246|intel-cascadelake|16|12|3300|90.8|89|95.2
Intel Xeon Gold 6246R|intel-cascadelake|29|16|3400|126|119.2|136
Intel Xeon Gold 6248|intel-cascadelake|50|20|2500|121|115.4|132.1
Intel Xeon Gold 6248R|intel-cascadelake|40|24|3000|162.2|151.4|176.5
Intel Xeon Gold 6250|intel-cascadelake|8|8|3900|74.2|69|78
Intel Xeon Gold 6252|intel-cascadelake|42|24|2100|133|127.5|137
Intel Xeon Gold 6252N|intel-cascadelake|21|24|2300|137|132|150
Intel Xeon Gold 6254|intel-cascadelake|33|18|3100|125.5|122.5|131.5
Intel Xeon Gold 6256|intel-cascadelake|12|12|3600|105|96.7|106.9
Intel Xeon Gold 6258R|intel-cascadelake|38|28|2700|171.5|162.8|190.2
Intel Xeon Gold 6262V|intel-cascadelake|19|24|1900|121|116.9|122.5
Intel Xeon Gold 6312U|intel-icelake-sp|23|24|2400|182|176.6|187
Intel Xeon Gold 6314U|intel-icelake-sp|27|32|2300|224|216|230.8
Intel Xeon Gold 6326|intel-icelake-sp|53|16|2900|131|128.6|136.5
Intel Xeon Gold 6330|intel-icelake-sp|48|28|2000|182|180|188.2
Intel Xeon Gold 6330N|intel-icelake-sp|41|28|2200|178|169|181.5
Intel Xeon Gold 6334|intel-icelake-sp|37|8|3600|73|72.5|77
Intel Xeon Gold 6336Y|intel-icelake-sp|38|24|2400|176.2|169|187.5
Intel Xeon Gold 6338|intel-icelake-sp|51|32|2000|206.5|198.5|214
Intel Xeon Gold 6338N|intel-icelake-sp|46|32|2200|205.2|193|218.8
Intel Xeon Gold 6338T|intel-icelake-sp|23|24|2100|164|161.5|168.5
Intel Xeon Gold 6342|intel-icelake-sp|43|24|2800|190|182.6|196.8
Intel Xeon Gold 6346|intel-icelake-sp|39|16|3100|141.5|138.9|146.7
Intel Xeon Gold 6348|intel-icelake-sp|55|28|2600|213.5|197.8|228.4
Intel Xeon Gold 6354|intel-icelake-sp|38|18|3000|155|149|158.8
Intel Xeon Gold 6403N|intel-sapphirerapids|3|24|1900|201|200.2|205.8
Intel Xeon Gold 6414U|intel-sapphirerapids|20|32|2000|263|256|274.1
Intel Xeon Gold 6416H|intel-sapphirerapids|12|18|2200|166.5|163.7|172.4
Intel Xeon Gold 6418H|intel-sapphirerapids|17|24|2100|219.5|213.2|230.5
Intel Xeon Gold 6421N|intel-sapphirerapids|17|32|1800|264|251.2|272.4
Intel Xeon Gold 6423N|intel-sapphirerapids|3|28|2000|233|232.2|238.6
Intel Xeon Gold 6426Y|intel-sapphirerapids|41|16|2500|164|159.5|167
Intel Xeon Gold 6428N|intel-sapphirerapids|19|32|1800|251|243.9|257.6
Intel Xeon Gold 6430|intel-sapphirerapids|43|32|2100|259.5|250.2|266
Intel Xeon Gold 6433N|intel-sapphirerapids|5|32|2000|263|235.4|268.4
Intel Xeon Gold 6434|intel-sapphirerapids|28|8|3700|99|98|100.8
Intel Xeon Gold 6434H|intel-sapphirerapids|10|8|3700|100.2|99.5|102.2
Intel Xeon Gold 6438M|intel-sapphirerapids|23|32|2200|277|268.7|282
Intel Xeon Gold 6438N|intel-sapphirerapids|20|32|2000|271.8|259.2|282.5
Intel Xeon Gold 6438Y+|intel-sapphirerapids|34|32|2000|276.5|259.8|286.8
Intel Xeon Gold 6442Y|intel-sapphirerapids|42|24|2600|244|230.6|251.5
Intel Xeon Gold 6443N|intel-sapphirerapids|3|32|2000|264|263.2|270.4
Intel Xeon Gold 6444Y|intel-sapphirerapids|31|16|3600|192|187|195
Intel Xeon Gold 6448H|intel-sapphirerapids|13|32|2400|305.5|286.1|323.3
Intel Xeon Gold 6448Y|intel-sapphirerapids|39|32|2100|290|278.5|304.7
Intel Xeon Gold 6454S|intel-sapphirerapids|26|32|2200|277|270.2|287
Intel Xeon Gold 6458Q|intel-sapphirerapids|12|32|3100|352|344|364
Intel Xeon Gold 6526Y|intel-emeraldrapids|50|16|2800|169.5|167.5|175.5
Intel Xeon Gold 6530|intel-emeraldrapids|38|32|2100|275.8|270.4|278
Intel Xeon Gold 6534|intel-emeraldrapids|34|8|3900|98.5|98|102
Intel Xeon Gold 6538N|intel-emeraldrapids|17|32|2100|284|270.5|288.7
Intel Xeon Gold 6538Y+|intel-emeraldrapids|29|32|2200|313|291.3|318.8
Intel Xeon Gold 6542Y|intel-emeraldrapids|41|24|2900|256|251|263.5
Intel Xeon Gold 6544Y|intel-emeraldrapids|41|16|3600|193.5|192|201
Intel Xeon Gold 6548N|intel-emeraldrapids|30|32|2800|326.5|307.4|335.2
Intel Xeon Gold 6548Y+|intel-emeraldrapids|52|32|2500|327|303.8|336.5
Intel Xeon Gold 6554S|intel-emeraldrapids|21|36|2200|331|321|337.5
Intel Xeon Gold 6558Q|intel-emeraldrapids|6|32|3200|357.2|343.8|366.5
Intel Xeon Max 9460|intel-sapphirerapids|2|40|2200|336.8|334.6|339
Intel Xeon Max 9462|intel-sapphirerapids|6|32|2700|302|300.2|303.2
Intel Xeon Max 9468|intel-sapphirerapids|3|48|2100|386.5|377.7|393.7
Intel Xeon Max 9470|intel-sapphirerapids|4|52|2000|412|403.3|416.2
Intel Xeon Max 9480|intel-sapphirerapids|5|56|1900|444|424.6|461.1
Intel Xeon Platinum 8153|intel-skylake-sp|38|16|2000|70.8|69.6|72.5
Intel Xeon Platinum 8156|intel-skylake-sp|25|4|3600|28|27.8|28.5
Intel Xeon Platinum 8158|intel-skylake-sp|22|12|3000|75|73.1|77
Intel Xeon Platinum 8160|intel-skylake-sp|41|24|2100|112.5|109.5|119.5
Intel Xeon Platinum 8160F|intel-skylake-sp|1|24|2100|115.5|115.5|115.5
Intel Xeon Platinum 8160M|intel-skylake-sp|12|24|2100|115.2|111.1|123.6
Intel Xeon Platinum 8160T|intel-skylake-sp|6|24|2100|111.2|106.2|114.5
Intel Xeon Platinum 8164|intel-skylake-sp|37|26|2000|117|112.4|121.7
Intel Xeon Platinum 8165|intel-skylake-sp|2|24|2300|125.2|122.6|127.8
Intel Xeon Platinum 8168|intel-skylake-sp|29|24|2700|129.5|124.4|135.3
Intel Xeon Platinum 8170|intel-skylake-sp|30|26|2100|121|117|128
Intel Xeon Platinum 8170M|intel-skylake-sp|12|26|2100|122|122|125.3
Intel Xeon Platinum 8176|intel-skylake-sp|34|28|2100|126|121.3|136
Intel Xeon Platinum 8176F|intel-skylake-sp|1|28|2100|122.5|122.5|122.5
Intel Xeon Platinum 8176M|intel-skylake-sp|9|28|2100|128|125|131
Intel Xeon Platinum 8180|intel-skylake-sp|39|28|2500|143|137.3|151.1
Intel Xeon Platinum 8180M|intel-skylake-sp|11|28|2500|140.5|132|144
Intel Xeon Platinum 8253|intel-cascadelake|26|16|2200|84|82.8|84.2
Intel Xeon Platinum 8256|intel-cascadelake|23|4|3800|32.2|32.2|34.8
Intel Xeon Platinum 8260|intel-cascadelake|26|24|2400|141|135.5|145.2
Intel Xeon Platinum 8260L|intel-cascadelake|19|24|2400|138.5|137|143.1
Intel Xeon Platinum 8260M|intel-cascadelake|16|24|2400|137.8|134|140
Intel Xeon Platinum 8260Y|intel-cascadelake|13|24|2400|140|137.8|143.9
Intel Xeon Platinum 8268|intel-cascadelake|23|24|2900|152|146.9|157.1
Intel Xeon Platinum 8270|intel-cascadelake|28|26|2700|158.5|156.2|163.4
Intel Xeon Platinum 8274|intel-cascadelake|1|24|3200|156.5|156.5|156.5
Intel Xeon Platinum 8276|intel-cascadelake|22|28|2200|149.8|144.2|157
Intel Xeon Platinum 8276L|intel-cascadelake|23|28|2200|152|146.1|156
Intel Xeon Platinum 8276M|intel-cascadelake|20|28|2200|148|144.7|154.6
Intel Xeon Platinum 8280|intel-cascadelake|46|28|2700|168.5|160|180.2
Intel Xeon Platinum 8280L|intel-cascadelake|16|28|2700|167.5|163.2|175.8
Intel Xeon Platinum 8280M|intel-cascadelake|13|28|2700|166.5|164.3|170.5
Intel Xeon Platinum 8351N|intel-icelake-sp|22|36|2400|243.5|234|254.9
Intel Xeon Platinum 8352M|intel-icelake-sp|21|32|2300|209|200|216.5
Intel Xeon Platinum 8352S|intel-icelake-sp|23|32|2200|216|208.7|225.4
Intel Xeon Platinum 8352V|intel-icelake-sp|29|36|2100|219|212.5|232.1
Intel Xeon Platinum 8352Y|intel-icelake-sp|36|32|2200|217|207|229.5
Intel Xeon Platinum 8358|intel-icelake-sp|35|32|2600|237.5|228.7|249.8
Intel Xeon Platinum 8358P|intel-icelake-sp|28|32|2600|231.8|221.7|237.6
Intel Xeon Platinum 8360Y|intel-icelake-sp|38|36|2400|250.2|240.4|258.6
Intel Xeon Platinum 8362|intel-icelake-sp|26|32|2800|246.8|234|262.5
Intel Xeon Platinum 8368|intel-icelake-sp|34|38|2400|265.8|244.8|279.4
Intel Xeon Platinum 8368Q|intel-icelake-sp|18|38|2600|269.2|257.5|288
Intel Xeon Platinum 8380|intel-icelake-sp|56|40|2300|277|265.5|287
Intel Xeon Platinum 8444H|intel-sapphirerapids|11|16|2900|164|162.5|168.5
Intel Xeon Platinum 8450H|intel-sapphirerapids|12|28|2000|236.5|234.6|243
Intel Xeon Platinum 8452Y|intel-sapphirerapids|30|36|2000|308.5|296.5|315.7
Intel Xeon Platinum 8454H|intel-sapphirerapids|14|32|2100|274.2|258.2|284.4
Intel Xeon Platinum 8458P|intel-sapphirerapids|26|44|2700|400.8|386.2|420
Intel Xeon Platinum 8460H|intel-sapphirerapids|10|40|2200|373.8|360.5|387
Intel Xeon Platinum 8460Y+|intel-sapphirerapids|32|40|2000|340.5|328.5|355.5
Intel Xeon Platinum 8461V|intel-sapphirerapids|13|48|2200|399|381.6|418.6
Intel Xeon Platinum 8462Y+|intel-sapphirerapids|29|32|2800|333.5|318.4|350.8
Intel Xeon Platinum 8468|intel-sapphirerapids|31|48|2100|422|404.5|447.5
Intel Xeon Platinum 8468H|intel-sapphirerapids|9|48|2100|430.5|398.1|438.1
Intel Xeon Platinum 8468V|intel-sapphirerapids|25|48|2400|404|385.9|419.9
Intel Xeon Platinum 8470|intel-sapphirerapids|30|52|2000|437.5|408.8|463.3
Intel Xeon Platinum 8470N|intel-sapphirerapids|21|52|1700|405.5|386.5|427.5
Intel Xeon Platinum 8470Q|intel-sapphirerapids|17|52|2100|446.5|433.5|468.4
Intel Xeon Platinum 8471N|intel-sapphirerapids|13|52|1800|412|387.8|446.8
Intel Xeon Platinum 8480+|intel-sapphirerapids|45|56|2000|462.5|442.8|486
Intel Xeon Platinum 8480CL|intel-sapphirerapids|4|56|2000|443|441.4|443.8
Intel Xeon Platinum 8490H|intel-sapphirerapids|43|60|1900|481.5|449|505
Intel Xeon Platinum 8558|intel-emeraldrapids|25|48|2100|431.5|418.7|438
Intel Xeon Platinum 8558P|intel-emeraldrapids|19|48|2700|458.5|437.4|474.5
Intel Xeon Platinum 8558U|intel-emeraldrapids|13|48|2000|415|409.2|421.6
Intel Xeon Platinum 8562Y+|intel-emeraldrapids|37|32|2800|342|330.4|360.2
Intel Xeon Platinum 8568+|intel-emeraldrapids|1|48|2300|408.5|408.5|408.5
Intel Xeon Platinum 8568Y+|intel-emeraldrapids|28|48|2300|452.2|433.1|466
Intel Xeon Platinum 8570|intel-emeraldrapids|18|56|2100|500|474.1|510
Intel Xeon Platinum 8571N|intel-emeraldrapids|13|52|2400|473|431.4|475
Intel Xeon Platinum 8580|intel-emeraldrapids|29|60|2000|510|471.5|525
Intel Xeon Platinum 8581V|intel-emeraldrapids|11|60|2000|458|437|472
Intel Xeon Platinum 8592+|intel-emeraldrapids|42|64|1900|535|510.5|562.7
Intel Xeon Platinum 8592V|intel-emeraldrapids|14|64|2000|530|486|545
Intel Xeon Platinum 8593Q|intel-emeraldrapids|5|64|2200|540|535|560
Intel Xeon Platinum 9242|intel-cascadelake|1|48|2300|279|279|279
Intel Xeon Platinum 9282|intel-cascadelake|3|56|2600|314|313.6|320
Intel Xeon Silver 4108|intel-skylake-sp|53|8|1800|32.8|32.4|33.2
Intel Xeon Silver 4109T|intel-skylake-sp|34|8|2000|35.2|34.9|35.7
Intel Xeon Silver 4110|intel-skylake-sp|70|8|2100|36.6|36|37.9
Intel Xeon Silver 4112|intel-skylake-sp|53|4|2600|22|21.8|22.2
Intel Xeon Silver 4114|intel-skylake-sp|62|10|2200|46.7|46.2|47.7
Intel Xeon Silver 4114T|intel-skylake-sp|13|10|2200|46.9|46.2|47.3
Intel Xeon Silver 4116|intel-skylake-sp|53|12|2100|54.5|53.5|55.3
Intel Xeon Silver 4116T|intel-skylake-sp|9|12|2100|54|53.8|54.5
Intel Xeon Silver 4208|intel-cascadelake|70|8|2100|41.4|40.6|43.9
Intel Xeon Silver 4209T|intel-cascadelake|18|8|2200|41.6|41.3|41.8
Intel Xeon Silver 4210|intel-cascadelake|51|10|2200|55|53.5|56
Intel Xeon Silver 4210R|intel-cascadelake|53|10|2400|63.5|57|65.9
Intel Xeon Silver 4210T|intel-cascadelake|3|10|2300|57.5|53.9|57.5
Intel Xeon Silver 4214|intel-cascadelake|51|12|2200|66.5|65|68
Intel Xeon Silver 4214R|intel-cascadelake|45|12|2400|77|71.5|80
Intel Xeon Silver 4214Y|intel-cascadelake|13|12|2200|66|64.6|67
Intel Xeon Silver 4215|intel-cascadelake|40|8|2500|48.7|47.5|49.6
Intel Xeon Silver 4215R|intel-cascadelake|32|8|3200|58.5|53|60.4
Intel Xeon Silver 4216|intel-cascadelake|59|16|2100|87.5|85.4|94.9
Intel Xeon Silver 4309Y|intel-icelake-sp|53|8|2800|66.5|63.7|69.4
Intel Xeon Silver 4310|intel-icelake-sp|47|12|2100|84.5|83.5|87.2
Intel Xeon Silver 4310T|intel-icelake-sp|26|10|2300|74|72|77
Intel Xeon Silver 4314|intel-icelake-sp|57|16|2400|117|113.8|122
Intel Xeon Silver 4316|intel-icelake-sp|45|20|2300|140|135.9|142.5
Intel Xeon Silver 4410T|intel-sapphirerapids|20|10|2700|105.5|102|108
Intel Xeon Silver 4410Y|intel-sapphirerapids|40|12|2000|108|105|109.6
Intel Xeon Silver 4416+|intel-sapphirerapids|40|20|2000|180.5|175.8|183.1
Intel Xeon Silver 4509Y|intel-emeraldrapids|43|8|2600|86|84.5|87.8
Intel Xeon Silver 4510|intel-emeraldrapids|52|12|2400|120.5|119|123.5
Intel Xeon Silver 4510T|intel-emeraldrapids|13|12|2000|107.5|105|108
Intel Xeon Silver 4514Y|intel-emeraldrapids|47|16|2000|133|132.5|135.7
Intel Xeon Silver 4516Y+|intel-emeraldrapids|36|24|2200|217|212.5|219.5
Intel Xeon W-2102|intel-skylake-sp|1|4|2900|17.9|17.9|17.9
Intel Xeon W-2104|intel-skylake-sp|1|4|3200|19.3|19.3|19.3
Intel Xeon W-2123|intel-skylake-sp|1|4|3600|27.4|27.4|27.4
Intel Xeon W-2133|intel-skylake-sp|1|6|3600|40.2|40.2|40.2
Intel Xeon W-2155|intel-skylake-sp|1|10|3300|65.1|65.1|65.1
Intel Xeon W-2175|intel-skylake-sp|1|14|2500|78.9|78.9|78.9
Intel Xeon W-2195|intel-skylake-sp|1|18|2300|92.7|92.7|92.7
Intel Xeon W-2295|intel-cascadelake|1|18|3000|118|118|118
Intel Xeon platinum 8468|intel-sapphirerapids|1|48|2100|394.5|394.5|394.5
Intel Xeon w9-3495X|intel-sapphirerapids|1|56|1900|420|420|420
POWER9||1|11|3400|106.5|106.5|106.5
SPARC M7||1|32|4133|114|114|114
SPARC64 XII||5|12|4250|70.5|17.2|76.1
ZXIC ZhuFengXin 8167||2|128|3100|578.5|575.7|581.3
`;
